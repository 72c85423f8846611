package io.github.pokecap;

import io.github.pokecap.caption.Rendering;
import io.github.pokecap.classify.Facet;
import io.github.pokecap.classify.FacetAnswer;
import io.github.pokecap.classify.FacetClassifier;
import io.github.pokecap.explain.Explainer;
import io.github.pokecap.explain.Grid;
import io.github.pokecap.feature.GlobalExtractor;
import io.github.pokecap.image.Picture;
import io.github.pokecap.image.PictureDecoder;
import io.github.pokecap.image.PictureException;
import io.github.pokecap.model.Model;
import io.github.pokecap.model.ModelFormatException;
import io.github.pokecap.model.StoredModel;
import io.github.pokecap.vocabulary.Observation;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Looks at a picture and answers with tags and a caption.
 *
 * <pre>{@code
 * Captioner captioner = Captioner.load(Path.of("pokedex.pokecap"));
 * Caption caption = captioner.caption(Path.of("bulbasaur.png"));
 * caption.text();   // a drawing of a green frog with a large bulb on its back
 * caption.tags();   // color=green 0.97, likeness=frog 0.61, ...
 * }</pre>
 *
 * <p>Immutable and thread-safe: load one, share it. It holds its model on the heap and nothing else; there is nothing
 * to close. It reads PNG, JPEG, WebP, BMP and the first frame of GIF, by their bytes and not by their names, within
 * {@link io.github.pokecap.image.PictureLimits}, and opens no network connection.
 */
public final class Captioner {
    private final Model model;
    private final String id;
    private final PictureDecoder decoder;

    private Captioner(Model model, String id, PictureDecoder decoder) {
        this.model = model;
        this.id = id;
        this.decoder = decoder;
    }

    /**
     * Reads a captioner from a model file.
     *
     * @param model a {@code .pokecap} file
     * @return a captioner
     * @throws ModelFormatException if the file is no model or is damaged
     * @throws IOException if the file cannot be read
     */
    public static Captioner load(Path model) throws IOException {
        return load(model, List.of());
    }

    /**
     * Reads a captioner whose model uses feature extractors of the caller's own.
     *
     * @param model a {@code .pokecap} file
     * @param own the extractors, as they were given to the trainer
     * @return a captioner
     * @throws ModelFormatException if the file is no model, is damaged, or names an extractor that is not there
     * @throws IOException if the file cannot be read
     */
    public static Captioner load(Path model, List<GlobalExtractor> own) throws IOException {
        return of(Model.read(model, own));
    }

    /**
     * Reads a captioner from a stream, such as a resource.
     *
     * @param model a {@code .pokecap} file, from its first byte to its last; not closed
     * @return a captioner
     * @throws ModelFormatException if it is no model or is damaged
     * @throws IOException if the stream cannot be read
     */
    public static Captioner load(InputStream model) throws IOException {
        return load(model, "(stream)", List.of());
    }

    /**
     * Reads a captioner from a stream that has a name, and whose model may use feature extractors of the caller's own.
     *
     * @param model a {@code .pokecap} file, from its first byte to its last; not closed
     * @param name what messages call it
     * @param own the extractors, as they were given to the trainer
     * @return a captioner
     * @throws ModelFormatException if it is no model, is damaged, or names an extractor that is not there
     * @throws IOException if the stream cannot be read
     */
    public static Captioner load(InputStream model, String name, List<GlobalExtractor> own) throws IOException {
        return of(Model.read(model, name, own));
    }

    /**
     * Starts to put a captioner together from parts that exist.
     *
     * @return a builder that has no part yet
     */
    public static CaptionerBuilder builder() {
        return new CaptionerBuilder();
    }

    /**
     * Makes a captioner of parts that exist.
     *
     * @param model the parts
     * @return a captioner
     */
    public static Captioner of(Model model) {
        return new Captioner(model, Sha256.hex(model.toBytes()), new PictureDecoder());
    }

    private static Captioner of(StoredModel stored) {
        return new Captioner(stored.model(), stored.id(), new PictureDecoder());
    }

    /**
     * The same captioner with another decoder: one with other limits.
     *
     * @param other reads the pictures
     * @return a captioner that uses it
     */
    public Captioner with(PictureDecoder other) {
        return new Captioner(model, id, other);
    }

    /**
     * Writes the model file. A kill at any moment leaves the old file or the new one.
     *
     * @param path where to; replaced if it exists
     * @throws IOException if it cannot be written
     */
    public void save(Path path) throws IOException {
        model.write(path);
    }

    /**
     * Captions a picture in a file.
     *
     * @param picture the file
     * @return tags and a sentence
     * @throws PictureException if the file is no picture, is damaged or too large; the message names it
     * @throws IOException if the file cannot be read
     */
    public Caption caption(Path picture) throws IOException {
        return caption(decoder.decode(picture));
    }

    /**
     * Captions an encoded picture.
     *
     * @param picture the bytes of an image file
     * @return tags and a sentence
     * @throws PictureException if the bytes are no picture, or are damaged or too many
     */
    public Caption caption(byte[] picture) {
        return caption(decoder.decode(picture));
    }

    /**
     * Captions a picture from a stream.
     *
     * @param picture the bytes of an image file; read to its end, not closed
     * @return tags and a sentence
     * @throws PictureException if the bytes are no picture, or are damaged or too many
     * @throws IOException if the stream cannot be read
     */
    public Caption caption(InputStream picture) throws IOException {
        return caption(decoder.decode(picture));
    }

    /**
     * Captions an image in memory.
     *
     * @param picture of any type
     * @return tags and a sentence
     * @throws PictureException if it is too large
     */
    public Caption caption(BufferedImage picture) {
        return caption(decoder.decode(picture));
    }

    /**
     * Captions a decoded picture.
     *
     * @param picture cut out and scaled, as {@link PictureDecoder} makes it
     * @return tags and a sentence; rankings, but no tags in the sentence, for a picture that shows nothing: a fully
     *     transparent one, or a line less than 4 pixels thin
     */
    public Caption caption(Picture picture) {
        return captionOf(picture, model.space().row(model.space().observe(picture)));
    }

    /**
     * Captions many files on all processors, see {@link #captionAll(Stream, int, CaptionCall)}.
     *
     * @param pictures any number of files
     * @return for each its caption or its problem, in the same order
     */
    public Stream<Captioned<Path>> captionAll(Stream<Path> pictures) {
        return captionAll(pictures, Runtime.getRuntime().availableProcessors(), this::caption);
    }

    /**
     * Captions many pictures on several threads.
     *
     * <pre>{@code
     * try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile);
     *         Stream<Captioned<Path>> captions = captioner.captionAll(files)) {
     *     captions.forEach(captioned -> captioned.caption().ifPresent(caption -> System.out.println(caption.text())));
     * }
     * }</pre>
     *
     * <p>Lazy: pictures are taken as captions are taken out, at most four for each thread ahead, so memory does not grow
     * with their number. One that cannot be read is told in its place and ends nothing. The threads are daemons; they end
     * with the last picture, when the stream is closed, or a second after the last caption was taken.
     *
     * @param <P> what stands for a picture
     * @param pictures any number of them; closed with the stream that is returned
     * @param threads how many are captioned at once, at least 1
     * @param call how: {@code captioner::caption} for bytes
     * @return for each picture its caption or its problem, in the same order; to be used by one thread
     * @throws IllegalArgumentException if there is no thread
     */
    public <P> Stream<Captioned<P>> captionAll(Stream<P> pictures, int threads, CaptionCall<? super P> call) {
        return CaptionQueue.stream(pictures, threads, call);
    }

    private Caption captionOf(Picture picture, float[] row) {
        boolean blank = Blank.is(picture);
        List<FacetAnswer> answers = new ArrayList<>(model.facets().size());
        Map<String, List<Tag>> said = new LinkedHashMap<>();
        for (FacetClassifier facet : model.facets()) {
            FacetAnswer answer = blank ? Blank.unsaid(facet.answer(row)) : facet.answer(row);
            answers.add(answer);
            said.put(facet.facet().name(), answer.asserted());
        }
        Rendering rendering = model.template().renderWithTags(said);
        return new Caption(rendering.text(), rendering.asserted(), answers);
    }

    /**
     * Captions a picture in a file and says why, see {@link #explain(Picture)}.
     *
     * @param picture the file
     * @return the caption, and what spoke for its tags
     * @throws PictureException if the file is no picture, is damaged or too large; the message names it
     * @throws IOException if the file cannot be read
     */
    public Explanation explain(Path picture) throws IOException {
        return explain(decoder.decode(picture));
    }

    /**
     * Captions an encoded picture and says why, see {@link #explain(Picture)}.
     *
     * @param picture the bytes of an image file
     * @return the caption, and what spoke for its tags
     * @throws PictureException if the bytes are no picture, or are damaged or too many
     */
    public Explanation explain(byte[] picture) {
        return explain(decoder.decode(picture));
    }

    /**
     * Captions a picture from a stream and says why, see {@link #explain(Picture)}.
     *
     * @param picture the bytes of an image file; read to its end, not closed
     * @return the caption, and what spoke for its tags
     * @throws PictureException if the bytes are no picture, or are damaged or too many
     * @throws IOException if the stream cannot be read
     */
    public Explanation explain(InputStream picture) throws IOException {
        return explain(decoder.decode(picture));
    }

    /**
     * Captions an image in memory and says why, see {@link #explain(Picture)}.
     *
     * @param picture of any type
     * @return the caption, and what spoke for its tags
     * @throws PictureException if it is too large
     */
    public Explanation explain(BufferedImage picture) {
        return explain(decoder.decode(picture));
    }

    /**
     * Captions a decoded picture and says which features and which of 6 by 6 regions spoke for each tag; {@link
     * Explainer} tells how that is found out, and takes other grids. It looks at the picture up to 37 times, so it takes
     * up to that many times as long as {@link #caption(Picture)}.
     *
     * @param picture cut out and scaled, as {@link PictureDecoder} makes it
     * @return the same caption as {@link #caption(Picture)} gives, and what spoke for its tags
     */
    public Explanation explain(Picture picture) {
        Observation observation = model.space().observe(picture);
        float[] row = model.space().row(observation);
        Explainer explainer = new Explainer(model.space(), model.facets(), model.baseline(), Grid.usual());
        return new Explanation(
                captionOf(picture, row), picture, explainer.tags(picture, row), explainer.keypoints(observation));
    }

    /**
     * What the captioner can tell.
     *
     * @return its facets with their values, in the order of {@link Caption#answers()}
     */
    public List<Facet> facets() {
        return model.facets().stream().map(FacetClassifier::facet).toList();
    }

    /**
     * The model's parts.
     *
     * @return what a model file holds
     */
    public Model model() {
        return model;
    }

    /**
     * Names the model: two captioners with one id say the same.
     *
     * @return SHA-256 of the model file, in lower-case hexadecimal
     */
    public String id() {
        return id;
    }
}
