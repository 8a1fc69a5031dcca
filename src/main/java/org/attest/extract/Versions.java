package org.attest.extract;

/**
 * What made facts out of an article: when any of these changes, the article is read again.
 *
 * @param program version of the program
 * @param rules a name or hash that changes with the rules
 * @param lexicons a name or hash that changes with the lexicons
 * @param model names and hashes of the language models
 */
public record Versions(String program, String rules, String lexicons, String model) {}
