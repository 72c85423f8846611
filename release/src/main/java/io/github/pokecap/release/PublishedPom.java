package io.github.pokecap.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A pom as its users get it.
 *
 * @param project its root element
 */
record PublishedPom(Element project) {
    private static final String HOME = "https://github.com/pokecap/pokecap";
    private static final List<String> WANTED = List.of(
            "name",
            "description",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "developers/developer/url",
            "scm/connection",
            "scm/developerConnection");

    static PublishedPom read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return new PublishedPom(
                    factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    void check(String name, Problems problems) {
        for (String path : WANTED) {
            problems.unless(!text(path).isBlank(), name, "Central wants <" + path.replace("/", "><") + ">");
        }
        for (String path : List.of("url", "scm/url")) {
            problems.unless(
                    text(path).equals(HOME),
                    name,
                    "<" + path.replace("/", "><") + "> is " + (text(path).isEmpty() ? "empty" : text(path))
                            + "; it should be " + HOME);
        }
        for (String place : List.of("repositories", "pluginRepositories", "distributionManagement")) {
            problems.unless(
                    project.getElementsByTagName(place).getLength() == 0,
                    name,
                    "<" + place + "> would send its users to other servers; leave it out");
        }
        problems.unless(
                children(project, "parent").isEmpty(),
                name,
                "it has a <parent>, and so what the parent says of dependencies and plugins; flatten it");
        NodeList versions = project.getElementsByTagName("version");
        for (int i = 0; i < versions.getLength(); i++) {
            String version = versions.item(i).getTextContent().strip();
            problems.unless(
                    !version.endsWith("-SNAPSHOT"),
                    name,
                    "it names version " + version + "; a release depends on releases only");
        }
        checkScopes(name, problems);
    }

    /** What tests need is nobody else's business, and some of it is not published. */
    private void checkScopes(String name, Problems problems) {
        for (Element list : children(project, "dependencies")) {
            for (Element dependency : children(list, "dependency")) {
                problems.unless(
                        children(dependency, "scope").stream()
                                .noneMatch(
                                        scope -> scope.getTextContent().strip().equals("test")),
                        name,
                        "it names a dependency of tests; flatten it");
            }
        }
    }

    private String text(String path) {
        List<Element> at = List.of(project);
        for (String step : path.split("/", -1)) {
            at = at.stream()
                    .flatMap(element -> children(element, step).stream())
                    .toList();
        }
        return at.isEmpty() ? "" : at.get(0).getTextContent().strip();
    }

    private static List<Element> children(Element element, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element below && below.getTagName().equals(name)) {
                found.add(below);
            }
        }
        return found;
    }
}
