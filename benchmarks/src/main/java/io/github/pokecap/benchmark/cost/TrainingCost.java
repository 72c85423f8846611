package io.github.pokecap.benchmark.cost;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pokecap.Captioner;
import io.github.pokecap.benchmark.Memory;
import io.github.pokecap.benchmark.ScratchFolder;
import io.github.pokecap.creatures.Creatures;
import io.github.pokecap.feature.Features;
import io.github.pokecap.training.CaptionerTrainer;
import io.github.pokecap.training.CaptionerTrainerBuilder;
import io.github.pokecap.training.dataset.Dataset;
import io.github.pokecap.training.learn.Classifiers;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/** Learns a captioner from so many drawn creatures and tells what it cost: one process, one training. */
public final class TrainingCost {
    private static final int SIZE = 128;

    private TrainingCost() {}

    /**
     * Draws pictures into a folder that goes away afterwards, learns from them, and prints a JSON object.
     *
     * @param args how many pictures, and how: {@code usual} for the options that a trainer has unless told, {@code small}
     *     for colours and silhouette by XGBoost alone
     */
    public static void main(String[] args) throws IOException {
        int pictures = Integer.parseInt(args[0]);
        try (ScratchFolder folder = ScratchFolder.make("training")) {
            Creatures.writeImageFolder(folder.path(), pictures, 1, SIZE);
            long begun = System.nanoTime();
            long busy = busy();
            Captioner captioner = trainer(args[1]).train(Dataset.imageFolder(folder.path()));
            ObjectNode told = JsonNodeFactory.instance
                    .objectNode()
                    .put("pictures", pictures)
                    .put("seconds", (System.nanoTime() - begun) / 1e9)
                    .put("processorSeconds", (busy() - busy) / 1e9)
                    .put("peakBytes", Memory.resident().peak())
                    .put("modelBytes", captioner.model().toBytes().length);
            System.out.println(told);
        }
    }

    private static CaptionerTrainer trainer(String how) {
        CaptionerTrainerBuilder builder = CaptionerTrainer.builder().groupBy("chain");
        return how.equals("usual")
                ? builder.build()
                : builder.features(Features.color(), Features.silhouette())
                        .classifier(Classifiers.xgboost())
                        .build();
    }

    private static long busy() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
