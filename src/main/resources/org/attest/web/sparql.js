// The query editor. Its helpers that ask other servers (prefix.cc, LOV) are off: nothing leaves this machine.
(() => {
  const prefixes = [
    ['attest', 'https://w3id.org/attest/ontology#'], ['dcterms', 'http://purl.org/dc/terms/'],
    ['nif', 'http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#'], ['prov', 'http://www.w3.org/ns/prov#'],
    ['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'], ['rdfs', 'http://www.w3.org/2000/01/rdf-schema#'],
    ['schema', 'https://schema.org/'], ['skos', 'http://www.w3.org/2004/02/skos/core#'],
    ['text', 'http://jena.apache.org/text#'], ['xsd', 'http://www.w3.org/2001/XMLSchema#'],
  ];
  const head = ['attest', 'rdfs'].map((p) => `PREFIX ${p}: <${prefixes.find(([n]) => n === p)[1]}>`).join('\n');
  const first = `${head}

SELECT ?supplier ?recipient (COUNT(?event) AS ?events)
WHERE {
  ?event a attest:WeaponsTransfer ;
    attest:supplier/rdfs:label ?supplier ;
    attest:recipient/rdfs:label ?recipient .
}
GROUP BY ?supplier ?recipient
ORDER BY DESC(?events)
`;
  Yasgui.Yasqe.defaults.autocompleters = ['variables'];
  Yasgui.Yasqe.defaults.value = first;
  Yasgui.Yasr.defaults.prefixes = Object.fromEntries(prefixes);
  const yasgui = new Yasgui(document.getElementById('yasgui'), {
    requestConfig: { endpoint: location.origin + '/sparql', method: 'POST' },
    copyEndpointOnNewTab: true,
    endpointCatalogueOptions: { getData: () => [], keys: [], renderItem: () => {} },
    autofocus: false,
    persistencyExpire: 0,
    yasqe: { autocompleters: ['variables'], value: first },
  });
  window.attestYasgui = yasgui;
  document.getElementById('example').addEventListener('change', (event) => {
    if (event.target.value) {
      yasgui.getTab().getYasqe().setValue(event.target.value);
      yasgui.getTab().getYasqe().query();
    }
  });
})();
