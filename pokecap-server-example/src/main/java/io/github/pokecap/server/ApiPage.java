package io.github.pokecap.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The OpenAPI document as plain HTML: no script, nothing from elsewhere. */
final class ApiPage {
    private final JsonNode document;
    private final StringBuilder html = new StringBuilder(16_384);

    private ApiPage(JsonNode document) {
        this.document = document;
    }

    static String of(JsonNode document) {
        ApiPage page = new ApiPage(document);
        page.write();
        return page.html.toString();
    }

    private void write() {
        JsonNode info = document.path("info");
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<link rel=\"icon\" href=\"icon.svg\" type=\"image/svg+xml\">\n")
                .append("<link rel=\"stylesheet\" href=\"style.css\">\n")
                .append("<link rel=\"stylesheet\" href=\"api.css\">\n");
        leaf("title", info.path("title").asText());
        html.append("</head>\n<body>\n<header class=\"masthead\"><a href=\"./\">Try it</a></header>\n<main>\n");
        leaf("h1", info.path("title").asText());
        leaf("p", info.path("description").asText());
        html.append("<p><a href=\"openapi.json\">openapi.json</a> tells the same to programs.</p>\n");
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operation(operation.getKey(), path.getKey(), operation.getValue())));
        leaf("h2", "What answers are made of");
        document.path("components").path("schemas").properties().forEach(this::schema);
        html.append("</main>\n</body>\n</html>\n");
    }

    private void operation(String method, String path, JsonNode operation) {
        html.append("<section>\n<h2><code>");
        text(method.toUpperCase(java.util.Locale.ROOT) + " " + path);
        html.append("</code></h2>\n");
        leaf("p", operation.path("summary").asText());
        if (operation.has("description")) {
            leaf("p", operation.path("description").asText());
        }
        if (operation.has("parameters")) {
            rows(
                    "Parameter",
                    () -> operation
                            .path("parameters")
                            .forEach(parameter -> row(
                                    parameter.path("name").asText(),
                                    parameter.path("description").asText())));
        }
        if (operation.has("requestBody")) {
            rows(
                    "Body",
                    () -> operation
                            .path("requestBody")
                            .path("content")
                            .properties()
                            .forEach(type ->
                                    row(type.getKey(), kind(type.getValue().path("schema")))));
        }
        rows("Status", () -> operation.path("responses").properties().forEach(this::response));
        html.append("</section>\n");
    }

    private void response(Map.Entry<String, JsonNode> status) {
        JsonNode response = resolve(status.getValue());
        StringBuilder told = new StringBuilder(response.path("description").asText());
        response.path("content")
                .properties()
                .forEach(type -> told.append(" (")
                        .append(type.getKey())
                        .append(
                                type.getValue().has("schema")
                                        ? ": " + kind(type.getValue().path("schema"))
                                        : "")
                        .append(')'));
        row(status.getKey(), told.toString());
    }

    private void schema(Map.Entry<String, JsonNode> schema) {
        html.append("<section>\n<h3 id=\"");
        text(schema.getKey());
        html.append("\"><code>");
        text(schema.getKey());
        html.append("</code></h3>\n");
        leaf("p", schema.getValue().path("description").asText());
        rows(
                "Property",
                () -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(property -> row(
                                property.getKey(),
                                kind(property.getValue())
                                        + (property.getValue().has("description")
                                                ? ": "
                                                        + property.getValue()
                                                                .path("description")
                                                                .asText()
                                                : ""))));
        html.append("</section>\n");
    }

    /** A schema in a few words. */
    private static String kind(JsonNode schema) {
        if (schema.has("$ref")) {
            String ref = schema.path("$ref").asText();
            return ref.substring(ref.lastIndexOf('/') + 1);
        }
        if (schema.has("oneOf")) {
            StringBuilder kinds = new StringBuilder();
            schema.path("oneOf")
                    .forEach(one -> kinds.append(kinds.isEmpty() ? "" : " or ").append(kind(one)));
            return kinds.toString();
        }
        if (schema.path("type").asText().equals("array")) {
            return "list of " + kind(schema.path("items"));
        }
        if (schema.path("additionalProperties").isObject()) {
            return "object of " + kind(schema.path("additionalProperties"));
        }
        StringBuilder told = new StringBuilder(schema.path("type").asText());
        schema.path("properties")
                .properties()
                .forEach(field ->
                        told.append(told.indexOf(" ") < 0 ? " with " : ", ").append(field.getKey()));
        return told.toString();
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private void rows(String heading, Runnable rows) {
        html.append("<table>\n<thead><tr><th>");
        text(heading);
        html.append("</th><th>Meaning</th></tr></thead>\n<tbody>\n");
        rows.run();
        html.append("</tbody>\n</table>\n");
    }

    private void row(String name, String meaning) {
        html.append("<tr><th scope=\"row\"><code>");
        text(name);
        html.append("</code></th><td>");
        text(meaning);
        html.append("</td></tr>\n");
    }

    private void leaf(String tag, String content) {
        html.append('<').append(tag).append('>');
        text(content);
        html.append("</").append(tag).append(">\n");
    }

    private void text(String plain) {
        html.append(plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }
}
