package org.attest.query;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.attest.graph.Store;

/** Asks questions of a store. */
public final class Asker {

  private final Store store;

  public Asker(Store store) {
    this.store = store;
  }

  /**
   * Asks a question and writes the answer.
   *
   * @param question what to ask
   * @param arguments values of the question's parameters by name; those left out take any value
   * @throws QueryException if an argument fits no parameter or its type
   */
  public void ask(
      NamedQuery question, Map<String, String> arguments, Format format, OutputStream out) {
    Query query = bind(question, arguments);
    store.read(
        () -> {
          answer(query, store.data(), format, out);
          return true;
        });
  }

  /** The rows that a question yields, each by column; unbound columns are empty. */
  public List<Map<String, String>> rows(NamedQuery question, Map<String, String> arguments) {
    Query query = bind(question, arguments);
    return store.read(
        () -> {
          try (QueryExecution execution =
              QueryExecution.dataset(DatasetFactory.wrap(store.data())).query(query).build()) {
            ResultSet results = execution.execSelect();
            return Tables.rows(results);
          }
        });
  }

  private static void answer(Query query, DatasetGraph data, Format format, OutputStream out) {
    try (QueryExecution execution =
        QueryExecution.dataset(DatasetFactory.wrap(data)).query(query).build()) {
      if (query.isAskType()) {
        boolean yes = execution.execAsk();
        switch (format) {
          case JSON -> ResultSetFormatter.outputAsJSON(out, yes);
          case XML -> ResultSetFormatter.outputAsXML(out, yes);
          default -> Tables.line(out, yes ? "yes" : "no");
        }
      } else if (query.isSelectType()) {
        Tables.write(execution.execSelect(), format, out);
      } else {
        RDFDataMgr.write(
            out,
            query.isConstructType() ? execution.execConstruct() : execution.execDescribe(),
            format == Format.JSON ? RDFFormat.JSONLD : RDFFormat.TURTLE_PRETTY);
      }
    }
  }

  /**
   * Puts arguments in place of the UNDEFs of the query's first VALUES block: they are values in the
   * parsed query and never become part of its text.
   */
  private static Query bind(NamedQuery question, Map<String, String> arguments) {
    for (String name : arguments.keySet()) {
      if (question.parameters().stream().noneMatch(p -> p.name().equals(name))) {
        throw new QueryException(unknown(question, name));
      }
    }
    if (question.parameters().isEmpty()) {
      return question.query();
    }
    Query query = question.query().cloneQuery();
    ElementGroup body = (ElementGroup) query.getQueryPattern();
    List<Element> elements = body.getElements();
    if (elements.isEmpty() || !(elements.get(0) instanceof ElementData data)) {
      throw new QueryException(question.name() + ": has parameters but no VALUES block to start");
    }
    elements.set(0, values(question, arguments, data.getVars()));
    return query;
  }

  private static ElementData values(
      NamedQuery question, Map<String, String> arguments, List<Var> variables) {
    Binding row = BindingFactory.empty();
    for (Parameter parameter : question.parameters()) {
      Var variable = Var.alloc(parameter.name());
      if (!variables.contains(variable)) {
        throw new QueryException(question.name() + ": VALUES lacks ?" + parameter.name());
      }
      if (arguments.containsKey(parameter.name())) {
        Node value =
            parameter.value(Objects.requireNonNull(arguments.get(parameter.name())).strip());
        row = BindingFactory.binding(row, variable, value);
      }
    }
    return new ElementData(new ArrayList<>(variables), new ArrayList<>(List.of(row)));
  }

  private static String unknown(NamedQuery question, String name) {
    List<String> known = question.parameters().stream().map(p -> "--" + p.name()).toList();
    return question.name()
        + ": has no parameter --"
        + name
        + (known.isEmpty() ? "" : "; it takes " + String.join(", ", known));
  }
}
