package io.github.pokecap.docs;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What a user may depend on.
 *
 * @param version of this checkout
 * @param artifacts those in the BOM, and the BOM itself
 */
record Coordinates(String version, Set<String> artifacts) {
    static Coordinates of(Repository repository) throws IOException {
        Document bom = parsed(Files.readString(repository.root().resolve("pokecap-bom/pom.xml")));
        Set<String> artifacts = new HashSet<>(Set.of("pokecap-bom"));
        for (Element dependency : dependencies(bom)) {
            artifacts.add(text(dependency, "artifactId"));
        }
        return new Coordinates(text(bom.getDocumentElement(), "version"), artifacts);
    }

    /** What is wrong with the dependencies in a piece of a pom. */
    List<String> problems(String xml) {
        List<String> problems = new ArrayList<>();
        try {
            for (Element dependency : dependencies(parsed("<piece>" + xml + "</piece>"))) {
                String artifact = text(dependency, "artifactId");
                if (!text(dependency, "groupId").equals("io.github.pokecap") || !artifacts.contains(artifact)) {
                    problems.add("the BOM has no " + text(dependency, "groupId") + ":" + artifact);
                }
                String named = text(dependency, "version");
                if (!named.isEmpty() && !isOurs(named)) {
                    problems.add(artifact + " is of version " + version + ", not " + named);
                }
            }
        } catch (IOException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        return problems;
    }

    /** After a release the documents name it while the modules are at the next SNAPSHOT: release/version.sh. */
    private boolean isOurs(String named) {
        return named.equals(version) || (version.endsWith("-SNAPSHOT") && !named.endsWith("-SNAPSHOT"));
    }

    private static Document parsed(String xml) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("it is no XML: " + e.getMessage(), e);
        }
    }

    private static List<Element> dependencies(Document document) {
        NodeList found = document.getElementsByTagName("dependency");
        List<Element> dependencies = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            dependencies.add((Element) found.item(i));
        }
        return dependencies;
    }

    private static String text(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
