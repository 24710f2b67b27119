import java.io.File;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Reads a GEXF file by Gephi's toolkit and prints what it found, as JSON. Run by run.ts. */
public class ReadByGephi {
  public static void main(String[] arguments) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    Container container = imports.importFile(new File(arguments[0]));
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    imports.process(container, new DefaultProcessor(), workspace);
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    boolean isTimed = Double.isFinite(model.getTimeBounds().getLow());
    System.out.println(
        String.format(
            "{\"organizations\": %d, \"ties\": %d, \"timed\": %d}",
            model.getGraph().getNodeCount(), model.getGraph().getEdgeCount(), isTimed ? 1 : 0));
    System.exit(0);
  }
}
