package io.github.pokecap.model;

import io.github.pokecap.classify.Blend;
import io.github.pokecap.classify.BoostedTrees;
import io.github.pokecap.classify.Classifier;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.LinearClassifier;
import io.github.pokecap.classify.NearestNeighbors;
import io.github.pokecap.classify.RandomForest;
import io.github.pokecap.classify.TreeNodes;

/** Each kind of classifier: its counts in the header, its arrays in sections. */
final class ClassifierCodec {
    private static final int MOST = 100_000_000;

    private ClassifierCodec() {}

    static JsonObject header(Classifier classifier) {
        JsonObject.Builder header = JsonObject.builder();
        if (classifier instanceof BoostedTrees trees) {
            header.put("kind", "boostedTrees");
            putTrees(header, trees.nodes(), trees.leafValues().length);
        } else if (classifier instanceof RandomForest forest) {
            header.put("kind", "randomForest");
            putTrees(header, forest.nodes(), forest.leafBase().length);
            header.put("extras", forest.leafClass().length);
        } else if (classifier instanceof LinearClassifier linear) {
            header.put("kind", "linear");
            if (linear.width() < linear.inputs()) {
                header.put("first", linear.first());
                header.put("width", linear.width());
            }
        } else if (classifier instanceof NearestNeighbors nearest) {
            header.put("kind", "nearestNeighbors");
            header.put("neighbors", nearest.neighbors());
            header.put("rows", nearest.rows().length / nearest.inputs());
        } else if (classifier instanceof Blend blend) {
            header.put("kind", BlendCodec.KIND);
            header.put("members", BlendCodec.headers(blend));
        }
        return header.build();
    }

    private static void putTrees(JsonObject.Builder header, TreeNodes nodes, int leaves) {
        header.put("trees", nodes.treeStart().length);
        header.put("nodes", nodes.feature().length);
        header.put("leaves", leaves);
    }

    static void write(Classifier classifier, ModelWriter writer, String place) {
        if (classifier instanceof BoostedTrees trees) {
            writeTrees(writer, place, trees.nodes());
            if (trees.outputOf().length > 0) {
                writer.add(place + "outputs", trees.outputOf(), trees.outputOf().length)
                        .add(place + "leaves", trees.leafValues(), trees.leafValues().length);
            }
            writer.add(place + "base", trees.baseScores(), trees.baseScores().length);
        } else if (classifier instanceof RandomForest forest) {
            writeTrees(writer, place, forest.nodes());
            writer.add(place + "groups", forest.groupOf(), forest.groupOf().length)
                    .add(place + "base", forest.leafBase(), forest.leafBase().length)
                    .add(place + "starts", forest.leafStart(), forest.leafStart().length)
                    .add(place + "weights", forest.weightSum(), forest.weightSum().length);
            if (forest.leafClass().length > 0) {
                writer.add(place + "classes", forest.leafClass(), forest.leafClass().length)
                        .add(place + "extras", forest.leafExtra(), forest.leafExtra().length);
            }
        } else if (classifier instanceof LinearClassifier linear) {
            writer.add(place + "weights", linear.weights(), linear.outputs(), linear.width())
                    .add(place + "biases", linear.biases(), linear.outputs());
        } else if (classifier instanceof NearestNeighbors nearest) {
            int rows = nearest.rows().length / nearest.inputs();
            writer.add(place + "scale", nearest.scale(), nearest.inputs())
                    .add(place + "rows", nearest.rows(), rows, nearest.inputs())
                    .add(place + "truth", nearest.truth(), rows, nearest.outputs())
                    .add(place + "prior", nearest.prior(), nearest.outputs());
        } else if (classifier instanceof Blend blend) {
            BlendCodec.write(blend, writer, place);
        }
    }

    private static void writeTrees(ModelWriter writer, String place, TreeNodes nodes) {
        int count = nodes.feature().length;
        if (count == 0) {
            return;
        }
        writer.add(place + "trees", nodes.treeStart(), nodes.treeStart().length)
                .add(place + "features", nodes.feature(), count)
                .add(place + "thresholds-of-nodes", nodes.threshold(), count)
                .add(place + "children", nodes.left(), count);
    }

    static Classifier read(JsonObject header, ModelContainer in, String place, Facet facet, int inputs) {
        int outputs = facet.values().size();
        switch (header.string("kind")) {
            case "boostedTrees" -> {
                header.keysMustBe("kind", "trees", "nodes", "leaves");
                return new BoostedTrees(
                        inputs,
                        readTrees(header, in, place),
                        ints(in, place + "outputs", count(header, "trees")),
                        floats(in, place + "leaves", count(header, "leaves")),
                        in.floats(place + "base", outputs));
            }
            case "randomForest" -> {
                header.keysMustBe("kind", "trees", "nodes", "leaves", "extras");
                int leaves = count(header, "leaves");
                int extras = count(header, "extras");
                return new RandomForest(
                        inputs,
                        outputs,
                        readTrees(header, in, place),
                        in.ints(place + "groups", count(header, "trees")),
                        in.floats(place + "base", leaves),
                        in.ints(place + "starts", leaves + 1L),
                        ints(in, place + "classes", extras),
                        floats(in, place + "extras", extras),
                        in.floats(place + "weights", outputs));
            }
            case "linear" -> {
                return readLinear(header, in, place, inputs, outputs);
            }
            case "nearestNeighbors" -> {
                header.keysMustBe("kind", "neighbors", "rows");
                int rows = count(header, "rows");
                return new NearestNeighbors(
                        header.integer("neighbors", 1, MOST),
                        !facet.isSingle(),
                        in.floats(place + "scale", inputs),
                        in.floats(place + "rows", rows, inputs),
                        in.bytes(place + "truth", rows, outputs),
                        in.floats(place + "prior", outputs));
            }
            case BlendCodec.KIND -> {
                return BlendCodec.read(header, in, place, facet, inputs);
            }
            default -> throw header.refusal("kind", "is no kind of classifier that this version of PokeCap knows");
        }
    }

    /** Whole rows are told by leaving the run of columns out, so that they have one spelling. */
    private static LinearClassifier readLinear(
            JsonObject header, ModelContainer in, String place, int inputs, int outputs) {
        if (!header.has("first")) {
            header.keysMustBe("kind");
            return new LinearClassifier(
                    inputs, in.floats(place + "weights", outputs, inputs), in.floats(place + "biases", outputs));
        }
        header.keysMustBe("kind", "first", "width");
        int width = header.integer("width", 1, inputs - 1);
        int first = header.integer("first", 0, inputs - width);
        return new LinearClassifier(
                inputs, first, in.floats(place + "weights", outputs, width), in.floats(place + "biases", outputs));
    }

    private static TreeNodes readTrees(JsonObject header, ModelContainer in, String place) {
        int nodes = count(header, "nodes");
        return new TreeNodes(
                ints(in, place + "trees", count(header, "trees")),
                ints(in, place + "features", nodes),
                floats(in, place + "thresholds-of-nodes", nodes),
                ints(in, place + "children", nodes));
    }

    /** An array without elements has no section: the container knows no empty ones. */
    private static int[] ints(ModelContainer in, String section, int count) {
        return count == 0 ? new int[0] : in.ints(section, count);
    }

    private static float[] floats(ModelContainer in, String section, int count) {
        return count == 0 ? new float[0] : in.floats(section, count);
    }

    private static int count(JsonObject header, String key) {
        return header.integer(key, 0, MOST);
    }
}
