import java.io.File;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyManager;

/** Opens a vocabulary and a graph with the OWL API, on which Protégé stands, and counts. */
class Open {

  public static void main(String[] files) throws Exception {
    OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
    OWLOntology terms = manager.loadOntologyFromOntologyDocument(new File(files[0]));
    OWLOntology graph = manager.loadOntologyFromOntologyDocument(new File(files[1]));
    System.out.println("vocabulary: " + terms.getClassesInSignature().size() + " classes");
    IRI transfer = IRI.create("https://w3id.org/attest/ontology#WeaponsTransfer");
    System.out.println(
        "graph: "
            + graph.getIndividualsInSignature().size()
            + " individuals, of which "
            + graph.axioms(AxiomType.CLASS_ASSERTION)
                .filter(a -> a.getClassExpression().isOWLClass())
                .filter(a -> a.getClassExpression().asOWLClass().getIRI().equals(transfer))
                .count()
            + " weapons transfers");
  }
}
