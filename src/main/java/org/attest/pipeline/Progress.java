package org.attest.pipeline;

/** Is told how a build gets on. Called on the thread that runs the build. */
public interface Progress {

  /** An article has been dealt with. */
  void done(String articleId);

  /** Something is wrong with one article, or worth a notice; the build goes on. */
  void problem(String articleId, String message);
}
