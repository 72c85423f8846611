package io.github.pokecap.benchmark.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fills docs/performance.md and draws its plots from the newest results; benchmarks/page.sh starts it. */
public final class PerformancePage {
    private PerformancePage() {}

    /**
     * Fills.
     *
     * @param args the folder of results; the page; the folder for its plots
     */
    public static void main(String[] args) throws IOException {
        Results results = new Results(Path.of(args[0]));
        Path page = Path.of(args[1]);
        Path plots = Files.createDirectories(Path.of(args[2]));
        JmhScores jmh = results.jmh();
        Growth growth = new Growth(results.of("scaling"));
        Contest contest = new Contest(results.of("compare"));
        Processes processes = new Processes(results.of("throughput"), results.of("start"), results.of("jpeg"));
        Map<String, String> measured = new LinkedHashMap<>();
        measured.put("aims", new Aims(jmh, processes).table());
        measured.put("machine", "```\n" + results.jmhHead() + "\n```\n");
        measured.put("stages", new Stages(jmh).table());
        measured.put("after", new Stages(jmh).afterFeatures());
        measured.put("others", new Stages(jmh).besideOthers());
        measured.put("jpeg", processes.jpegTable());
        measured.put("threads", processes.threadsTable());
        measured.put("start", processes.startTable());
        measured.put("peer", contest.table());
        measured.put("growth", growth.tables());
        Files.writeString(page, Marked.fill(Files.readString(page), measured));
        growth.draw(plots);
        contest.draw(plots);
        System.out.println(page);
    }
}
