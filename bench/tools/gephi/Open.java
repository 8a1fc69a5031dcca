import java.io.File;
import java.util.Iterator;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Opens network files as Gephi does, and counts. */
class Open {

  public static void main(String[] files) throws Exception {
    for (String file : files) {
      ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
      projects.newProject();
      ImportController imports = Lookup.getDefault().lookup(ImportController.class);
      Container read = imports.importFile(new File(file));
      imports.process(read, new DefaultProcessor(), projects.getCurrentWorkspace());
      GraphModel graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
      System.out.println(
          new File(file).getName()
              + ": "
              + graph.getGraph().getNodeCount()
              + " nodes, "
              + graph.getGraph().getEdgeCount()
              + " edges");
      for (Iterator<Issue> issues = read.getReport().getIssues(20); issues.hasNext(); ) {
        System.out.println("  " + issues.next().getMessage());
      }
    }
    System.exit(0);
  }
}
