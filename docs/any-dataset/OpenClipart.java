import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Makes an ImageFolder dataset of Debian's packages openclipart-png and openclipart-svg. JDK 17 and nothing else:
 *
 * <pre>java OpenClipart.java /usr/share/openclipart clipart</pre>
 *
 * It writes {@code clipart/train} and {@code clipart/test}, each with its pictures, a {@code metadata.jsonl} (keywords)
 * and a {@code captions.jsonl} (captions alone). What is drawn is told by the RDF in the SVG twin of each PNG.
 */
public final class OpenClipart {
    /** A program drew 1,375 stars, and one icon theme has 846 icons: more of a series says nothing new. */
    private static final int MOST_OF_A_SERIES = 100;

    /** How many drawings, of how many series, must have a keyword to learn it. */
    private static final int LEAST_TO_TRAIN = 10;

    private static final int LEAST_SERIES_TO_TRAIN = 4;

    /** How many drawings, of how many series, must have a keyword to judge by it. */
    private static final int LEAST_TO_TEST = 5;

    private static final int LEAST_SERIES_TO_TEST = 2;

    /** One series in so many is kept for the test. */
    private static final int TEST_SHARE = 3;

    /** A title that so many drawings of a series have names the series. */
    private static final int SHARED_TITLE = 5;

    /** Words by which the collection was sorted, not the drawings. */
    private static final Set<String> HOUSEKEEPING = Set.of("hash", "unsorted", "special", "signs and symbols", "11");

    private final Path source;
    private final Path target;

    private OpenClipart(Path source, Path target) {
        this.source = source;
        this.target = target;
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: java OpenClipart.java /usr/share/openclipart TARGET");
            System.exit(2);
        }
        new OpenClipart(Path.of(args[0]), Path.of(args[1])).make();
    }

    private void make() throws IOException {
        List<Drawing> all = Keywords.tidy(drawings());
        Series series = Series.of(all);
        List<Drawing> kept = series.cut(all, MOST_OF_A_SERIES);
        Map<Boolean, List<Drawing>> sides = kept.stream().collect(Collectors.partitioningBy(series::isTest));
        List<Drawing> train = sides.get(false);
        List<Drawing> test = sides.get(true);
        Set<String> learnt = Keywords.frequent(train, series, LEAST_TO_TRAIN, LEAST_SERIES_TO_TRAIN);
        learnt.retainAll(Keywords.frequent(test, series, LEAST_TO_TEST, LEAST_SERIES_TO_TEST));
        write("train", train, series, learnt);
        write("test", test, series, learnt);
        System.out.printf(
                "%d have keywords; %d are kept, of %d series: %d to train, %d to test; %d keywords%n",
                all.size(), kept.size(), series.count(kept), train.size(), test.size(), learnt.size());
    }

    /** A PNG and what its SVG twin says of it. */
    private record Drawing(String file, String title, String author, Set<String> keywords) {
        String folder() {
            return file.substring(0, file.lastIndexOf('/') + 1);
        }

        Drawing with(Set<String> others) {
            return new Drawing(file, title, author, others);
        }
    }

    /** All that have a twin and a keyword, each once: a drawing in two folders is a link in the second. */
    private List<Drawing> drawings() throws IOException {
        Path pictures = source.resolve("png");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(pictures)) {
            files = walk.filter(file -> file.toString().endsWith(".png") && !Files.isSymbolicLink(file))
                    .sorted()
                    .toList();
        }
        List<Drawing> drawings = new ArrayList<>();
        int unreadable = 0;
        for (Path file : files) {
            String name = pictures.relativize(file).toString().replace('\\', '/');
            Path twin = source.resolve("svg").resolve(name.replaceAll("png$", "svg"));
            if (Files.exists(twin)) {
                try {
                    drawings.add(SvgMetadata.read(twin, name));
                } catch (XMLStreamException e) {
                    unreadable++;
                }
            }
        }
        System.out.printf("%d drawings, and %d whose SVG is not XML%n", drawings.size(), unreadable);
        return drawings;
    }

    private void write(String side, List<Drawing> drawings, Series series, Set<String> learnt) throws IOException {
        Path folder = target.resolve(side);
        List<String> keywords = new ArrayList<>();
        List<String> captions = new ArrayList<>();
        for (Drawing drawing : drawings) {
            Path copy = folder.resolve(drawing.file());
            Files.createDirectories(copy.getParent());
            if (Files.notExists(copy)) {
                Files.copy(source.resolve("png").resolve(drawing.file()), copy);
            }
            String caption = series.caption(drawing, SHARED_TITLE);
            String group = ", \"series\": " + series.number(drawing) + "}";
            String start = "{\"file_name\": " + quoted(drawing.file()) + ", \"text\": " + quoted(caption);
            String list = drawing.keywords().stream()
                    .filter(learnt::contains)
                    .map(OpenClipart::quoted)
                    .collect(Collectors.joining(", ", ", \"keywords\": [", "]"));
            keywords.add(start + list + group);
            captions.add(start + group);
        }
        Files.write(folder.resolve("metadata.jsonl"), keywords);
        Files.write(folder.resolve("captions.jsonl"), captions);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}+", " ") + '"';
    }

    /** Reads {@code metadata/rdf:RDF/cc:Work} of an SVG file: title, creator and keywords. */
    private static final class SvgMetadata {
        private static final XMLInputFactory XML = XMLInputFactory.newInstance();

        static {
            // The files name DTDs on the network; nothing in them matters here.
            XML.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
            XML.setProperty(XMLInputFactory.IS_COALESCING, true);
        }

        static Drawing read(Path svg, String name) throws IOException, XMLStreamException {
            Map<String, List<String>> texts = new HashMap<>();
            try (InputStream in = Files.newInputStream(svg)) {
                collect(XML.createXMLStreamReader(in), texts);
            }
            return new Drawing(
                    name,
                    first(texts.get("Work/title")),
                    first(texts.get("Work/creator/Agent/title")),
                    new TreeSet<>(texts.getOrDefault("Work/subject/Bag/li", List.of())));
        }

        private static void collect(XMLStreamReader reader, Map<String, List<String>> texts) throws XMLStreamException {
            Deque<String> path = new ArrayDeque<>();
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    path.addLast(reader.getLocalName());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    if (path.removeLast().equals("Work")) {
                        return;
                    }
                } else if (event == XMLStreamConstants.CHARACTERS && path.contains("Work")) {
                    String place = String.join("/", path);
                    String text = reader.getText().strip().replaceAll("\\s+", " ");
                    texts.computeIfAbsent(place.substring(place.indexOf("Work")), p -> new ArrayList<>())
                            .add(text);
                }
            }
        }

        private static String first(List<String> texts) {
            return texts == null
                    ? ""
                    : texts.stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
        }
    }

    /** What the keywords of a drawing are, and which of them can be learnt. */
    private static final class Keywords {
        /** One spelling for each keyword; no names of authors. Drawings that are left without any are left out. */
        static List<Drawing> tidy(List<Drawing> drawings) {
            Set<String> authors =
                    drawings.stream().map(drawing -> plain(drawing.author())).collect(Collectors.toSet());
            Set<String> spellings = new HashSet<>();
            drawings.forEach(drawing -> drawing.keywords().forEach(keyword -> spellings.add(plain(keyword))));
            List<Drawing> tidy = new ArrayList<>();
            for (Drawing drawing : drawings) {
                Set<String> keywords = new TreeSet<>();
                for (String keyword : drawing.keywords()) {
                    String plain = plain(keyword);
                    if (!plain.isEmpty() && !HOUSEKEEPING.contains(plain) && !authors.contains(plain)) {
                        keywords.add(singular(plain, spellings));
                    }
                }
                if (!keywords.isEmpty()) {
                    tidy.add(drawing.with(keywords));
                }
            }
            return tidy;
        }

        static Set<String> frequent(List<Drawing> drawings, Series series, int leastDrawings, int leastSeries) {
            Map<String, List<Drawing>> having = new TreeMap<>();
            for (Drawing drawing : drawings) {
                drawing.keywords()
                        .forEach(keyword -> having.computeIfAbsent(keyword, k -> new ArrayList<>())
                                .add(drawing));
            }
            having.values().removeIf(own -> own.size() < leastDrawings || series.count(own) < leastSeries);
            return having.keySet();
        }

        private static String plain(String keyword) {
            return keyword.toLowerCase(Locale.ROOT).replaceAll("[\\W_]+", " ").strip();
        }

        private static String singular(String plain, Set<String> spellings) {
            String shorter = plain.replaceAll("s$", "");
            return spellings.contains(shorter) ? shorter : plain;
        }
    }

    /**
     * Drawings that look alike: those of one author in one folder, or under one title but for digits. A series is
     * called by the file name of its first drawing, and is wholly to train or wholly to test.
     */
    private static final class Series {
        private final Map<String, String> nameOf = new HashMap<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, Integer> titles = new HashMap<>();

        static Series of(List<Drawing> drawings) {
            Series series = new Series();
            Map<String, String> joined = new HashMap<>();
            for (Drawing drawing : drawings) {
                for (String trait : traits(drawing)) {
                    join(joined, drawing.file(), trait);
                }
            }
            Map<String, String> firsts = new HashMap<>();
            for (Drawing drawing : drawings) {
                String first = firsts.computeIfAbsent(root(joined, drawing.file()), root -> drawing.file());
                series.nameOf.put(drawing.file(), first);
                series.numbers.putIfAbsent(first, series.numbers.size() + 1);
                series.titles.merge(series.title(drawing), 1, Integer::sum);
            }
            return series;
        }

        private static List<String> traits(Drawing drawing) {
            if (drawing.author().isEmpty()) {
                return List.of();
            }
            String author = drawing.author().toLowerCase(Locale.ROOT) + "|";
            String stem = drawing.title().toLowerCase(Locale.ROOT).replaceAll("[\\d_]+", "");
            String folder = author + "folder|" + drawing.folder();
            return stem.isBlank() ? List.of(folder) : List.of(folder, author + "title|" + stem);
        }

        /** Union and find, each chain leading to its root. */
        private static void join(Map<String, String> joined, String a, String b) {
            joined.put(root(joined, a), root(joined, b));
        }

        private static String root(Map<String, String> joined, String start) {
            String at = start;
            for (String up = joined.get(at); up != null && !up.equals(at); up = joined.get(at)) {
                at = up;
            }
            return at;
        }

        /** No more than so many of a series, in the order of the hashes of their names. */
        List<Drawing> cut(List<Drawing> drawings, int most) {
            Map<String, Integer> taken = new HashMap<>();
            Set<Drawing> kept = new LinkedHashSet<>();
            drawings.stream()
                    .sorted(Comparator.comparing(drawing -> hash(drawing.file())))
                    .filter(drawing -> taken.merge(nameOf.get(drawing.file()), 1, Integer::sum) <= most)
                    .forEach(kept::add);
            return drawings.stream().filter(kept::contains).toList();
        }

        boolean isTest(Drawing drawing) {
            return Integer.parseInt(hash(nameOf.get(drawing.file())).substring(0, 7), 16) % TEST_SHARE == 0;
        }

        long count(List<Drawing> drawings) {
            return drawings.stream().map(this::number).distinct().count();
        }

        int number(Drawing drawing) {
            return numbers.get(nameOf.get(drawing.file()));
        }

        /** The title, if it is the drawing's own, and all keywords. */
        String caption(Drawing drawing, int shared) {
            boolean own = !drawing.title().isEmpty() && titles.get(title(drawing)) < shared;
            String keywords = String.join(", ", drawing.keywords());
            return own ? drawing.title().replace('_', ' ') + ": " + keywords : keywords;
        }

        private String title(Drawing drawing) {
            return nameOf.get(drawing.file()) + "|" + drawing.title();
        }

        private static String hash(String text) {
            try {
                byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                StringBuilder hex = new StringBuilder();
                for (byte b : bytes) {
                    hex.append(String.format("%02x", b));
                }
                return hex.toString();
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }
    }
}
