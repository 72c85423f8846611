package io.github.pokecap.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An array; like {@link JsonObject}, it checks what is read from it and names the path in a refusal. */
final class JsonArray implements JsonValue {
    private final JsonPlace place;
    private final List<JsonValue> elements;

    private JsonArray(JsonPlace place, List<JsonValue> elements) {
        this.place = place;
        this.elements = elements;
    }

    static JsonArray of(List<? extends JsonValue> elements) {
        return new JsonArray(JsonPlace.IN_MEMORY, List.copyOf(elements));
    }

    static JsonArray ofStrings(List<String> strings) {
        return of(strings.stream().map(Text::new).toList());
    }

    static JsonArray ofIntegers(long... integers) {
        return of(Arrays.stream(integers).mapToObj(JsonNumber::of).toList());
    }

    static JsonArray ofNumbers(double... numbers) {
        return of(Arrays.stream(numbers).mapToObj(JsonNumber::of).toList());
    }

    /** The same array, known by another path. */
    JsonArray at(JsonPlace newPlace) {
        return new JsonArray(newPlace, elements);
    }

    List<JsonValue> elements() {
        return elements;
    }

    int size() {
        return elements.size();
    }

    /** Refuses an array with fewer or more elements. */
    JsonArray sizeMustBe(int min, int max) {
        if (size() < min || size() > max) {
            throw place.refusal("has " + size() + " elements, outside " + min + " to " + max);
        }
        return this;
    }

    String string(int index) {
        return place.element(index).string(elements.get(index));
    }

    boolean flag(int index) {
        return place.element(index).flag(elements.get(index));
    }

    /** An integer from min to max, both included. */
    int integer(int index, int min, int max) {
        return (int) place.element(index).integer(elements.get(index), min, max);
    }

    /** An integer from min to max, both included. */
    long integer(int index, long min, long max) {
        return place.element(index).integer(elements.get(index), min, max);
    }

    /** A number, with a point or without, from min to max, both included. */
    double number(int index, double min, double max) {
        return place.element(index).number(elements.get(index), min, max);
    }

    JsonObject object(int index) {
        return place.element(index).object(elements.get(index));
    }

    JsonArray array(int index) {
        return place.element(index).array(elements.get(index));
    }

    /** All elements, each an object. */
    List<JsonObject> objects() {
        return IntStream.range(0, size()).mapToObj(this::object).toList();
    }

    /** All elements, each a string. */
    List<String> strings() {
        return IntStream.range(0, size()).mapToObj(this::string).toList();
    }

    /** For checks of the caller's own: {@code throw words.refusal(3, "comes twice")}. */
    ModelFormatException refusal(int index, String problem) {
        return place.element(index).refusal(problem);
    }

    /** Whether the elements are the same; the place does not count. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonArray array && elements.equals(array.elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    @Override
    public String toString() {
        return JsonWriter.text(this);
    }
}
