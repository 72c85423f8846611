package io.github.pokecap.training.learn;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The settings of a trainer: each a number with a range. Immutable. */
final class Settings {
    private final String owner;
    private final Map<String, Double> numbers;

    private Settings(String owner, Map<String, Double> numbers) {
        this.owner = owner;
        this.numbers = Collections.unmodifiableMap(numbers);
    }

    static Settings of(String owner) {
        return new Settings(owner, new LinkedHashMap<>());
    }

    /** The same with one number set. */
    Settings with(String option, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(
                    owner + " " + option + " is " + value + ", outside " + least + " to " + most);
        }
        Map<String, Double> changed = new LinkedHashMap<>(numbers);
        changed.put(option, value);
        return new Settings(owner, changed);
    }

    double number(String option) {
        Double value = numbers.get(option);
        if (value == null) {
            throw new IllegalStateException(owner + " has no setting " + option);
        }
        return value;
    }

    int integer(String option) {
        return (int) number(option);
    }

    Map<String, Double> asMap() {
        return numbers;
    }
}
