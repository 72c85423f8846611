package io.github.pokecap.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** JSON as the server writes it. */
final class Json {
    static final String CONTENT_TYPE = "application/json";

    private static final int PLACES = 4;
    private static final double TEN_THOUSAND = 1e4;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is read here was always written as JSON", e);
        }
    }

    static JsonNode read(byte[] json) throws IOException {
        return MAPPER.readTree(json);
    }

    /** A confidence, or a difference of two, with four places. */
    static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(Math.round(number * TEN_THOUSAND), PLACES);
    }

    static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }
}
