package org.attest.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.attest.graph.Prefixes;

/**
 * A question in a {@code .rq} file with a header that says what it answers.
 *
 * <pre>
 * # Question: Who supplied which weapons to whom?
 * # Parameter: supplier text the supplying side
 * # Example: attest query transfers --supplier "North Korea"
 * </pre>
 *
 * A parameter stands in the query's first {@code VALUES} block, with UNDEF for "any", so that the
 * file runs unchanged in other tools as well.
 *
 * @param name how it is called: {@code transfers}, {@code report/transfers}
 * @param question what it answers
 * @param parameters what it can be narrowed by
 * @param examples commands that ask it
 * @param query the parsed query
 */
public record NamedQuery(
    String name, String question, List<Parameter> parameters, List<String> examples, Query query) {

  private static final Pattern HEADER = Pattern.compile("#\\s*(\\w+):\\s*(.*)");
  private static final Pattern PARAMETER = Pattern.compile("(\\w+)\\s+(\\w+)\\s+(.+)");

  public NamedQuery {
    parameters = List.copyOf(parameters);
    examples = List.copyOf(examples);
  }

  /**
   * Reads a query with its header.
   *
   * @throws QueryException if it can't be parsed, with the line
   */
  static NamedQuery parse(String name, String text) {
    String question = "";
    List<Parameter> parameters = new ArrayList<>();
    List<String> examples = new ArrayList<>();
    for (String line : text.lines().takeWhile(l -> l.startsWith("#")).toList()) {
      Matcher header = HEADER.matcher(line);
      if (header.matches()) {
        switch (header.group(1)) {
          case "Question", "Problem" -> question = header.group(2).strip();
          case "Parameter" -> parameters.add(parameter(name, header.group(2).strip()));
          case "Example" -> examples.add(header.group(2).strip());
          default -> {}
        }
      }
    }
    return new NamedQuery(name, question, parameters, examples, sparql(name, text));
  }

  private static Parameter parameter(String name, String text) {
    Matcher parts = PARAMETER.matcher(text);
    if (!parts.matches()) {
      throw new QueryException(name + ": 'Parameter: " + text + "' lacks a name, type or help");
    }
    try {
      Parameter.Type type = Parameter.Type.valueOf(parts.group(2).toUpperCase(Locale.ROOT));
      return new Parameter(parts.group(1), type, parts.group(3));
    } catch (IllegalArgumentException e) {
      throw new QueryException(name + ": no parameter type is called '" + parts.group(2) + "'", e);
    }
  }

  private static Query sparql(String name, String text) {
    try {
      Query query = new Query();
      Prefixes.map().forEach(query::setPrefix);
      return QueryFactory.parse(query, text, null, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new QueryException(name + ": not SPARQL: " + reason, e);
    } catch (org.apache.jena.query.QueryException e) {
      throw new QueryException(name + ": not SPARQL: " + e.getMessage(), e);
    }
  }
}
