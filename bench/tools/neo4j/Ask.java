import java.nio.file.Path;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;

/** Asks an imported Neo4j database in Cypher. */
class Ask {

  public static void main(String[] homeAndQuery) {
    DatabaseManagementService server =
        new DatabaseManagementServiceBuilder(Path.of(homeAndQuery[0])).build();
    GraphDatabaseService database = server.database("neo4j");
    database.isAvailable(60_000);
    try (Transaction reading = database.beginTx()) {
      System.out.println(reading.execute(homeAndQuery[1]).resultAsString());
    }
    server.shutdown();
    System.exit(0);
  }
}
