package io.github.pokecap.training.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The part of an evaluation's JSON that tells its robustness: condition, score, before and after and drop. */
final class RobustnessJson {
    private RobustnessJson() {}

    static ObjectNode of(Robustness robustness) {
        ObjectNode root = ScoreJson.object();
        for (Condition condition : robustness.conditions()) {
            ObjectNode node = root.putObject(condition.name());
            node.put("pictures", condition.pictures().size());
            ObjectNode scores = node.putObject("scores");
            condition.drops().forEach(drop -> scores.set(drop.name(), drop(drop)));
        }
        return root;
    }

    private static ObjectNode drop(Drop drop) {
        ObjectNode node = ScoreJson.object();
        node.put("measure", drop.measure());
        ScoreJson.put(node, "before", drop.before());
        ScoreJson.put(node, "after", drop.after());
        ScoreJson.put(node, "drop", drop.drop());
        return node;
    }
}
