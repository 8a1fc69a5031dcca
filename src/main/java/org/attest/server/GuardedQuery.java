package org.attest.server;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** SPARQL queries with a limit on what they yield, and without calls to other servers. */
final class GuardedQuery extends SPARQL_QueryDataset {

  private final long rows;

  GuardedQuery(long rows) {
    this.rows = rows;
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    super.validateQuery(action, query);
    refuseService(query);
  }

  private static void refuseService(Query query) {
    if (query.getQueryPattern() != null) {
      ElementWalker.walk(
          query.getQueryPattern(),
          new ElementVisitorBase() {
            @Override
            public void visit(ElementService service) {
              ServletOps.errorBadRequest("SERVICE is switched off: this server asks no other");
            }

            @Override
            public void visit(ElementSubQuery inner) {
              refuseService(inner.getQuery());
            }
          });
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    if (!query.isAskType() && (!query.hasLimit() || query.getLimit() > rows)) {
      query.setLimit(rows);
    }
    action.setResponseHeader("Attest-Row-Limit", Long.toString(rows));
    return super.createQueryExec(action, query, dataset);
  }
}
