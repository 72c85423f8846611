package io.github.pokecap.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MultipartPicturesTest {
    private static List<Upload> of(String type, byte[] body) {
        return Uploads.of(type, body, Fields.CAPTIONS, 4);
    }

    private static void refused(byte[] body, String detail) {
        assertThatThrownBy(() -> of(Form.TYPE, body))
                .isInstanceOf(ProblemException.class)
                .hasMessage(detail);
    }

    @Test
    void takesFilesAsTheyAre() {
        byte[] awkward = "\r\n--pokecap-boundar\r\n\r\n--\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] form = new Form()
                .file("image", "Pokémon.png", awkward)
                .file("file", "", new byte[0])
                .file("other", "c.png", Drawn.PNG)
                .text("image", "not a file")
                .bytes();
        List<Upload> found = of("Multipart/Form-Data; boundary=\"" + Form.BOUNDARY + "\"", form);
        assertThat(found).extracting(Upload::name).containsExactly("Pokémon.png", "");
        assertThat(found.get(0).bytes()).isEqualTo(awkward);
        assertThat(found.get(1).bytes()).isEmpty();
    }

    @Test
    void refusesBodiesThatAreCutShort() {
        byte[] form = new Form().file("image", "a.png", Drawn.PNG).bytes();
        refused(
                Arrays.copyOf(form, form.length - 200),
                "the multipart body cannot be read: unexpected EOF in CONTENT; send it again, whole");
        refused(
                Arrays.copyOf(form, 40),
                "the multipart body cannot be read: unexpected EOF in HEADER_VALUE; send it again, whole");
        refused(new byte[0], "the multipart body cannot be read: unexpected EOF in PREAMBLE; send it again, whole");
        refused(
                "no boundary at all".getBytes(StandardCharsets.US_ASCII),
                "the multipart body cannot be read: unexpected EOF in PREAMBLE; send it again, whole");
    }

    @Test
    void refusesTooManyParts() {
        Form form = new Form();
        for (int i = 0; i < 200_000; i++) {
            form.text("a", "");
        }
        refused(
                form.bytes(),
                "the multipart body has more than 4 pictures, or more than 16 parts besides; send fewer in one request");
    }

    @Test
    void refusesLongHeaders() {
        byte[] form =
                new Form().part("X-Long: " + "a".repeat(5_000), new byte[0]).bytes();
        refused(form, "the multipart body cannot be read: headers max length exceeded: 4096; send it again, whole");
    }

    @Test
    void refusesFormsWithoutAFile() {
        refused(
                new Form().text("image", "not a file").bytes(),
                "the multipart body cannot be read: it has no file in the field image or file");
        refused(
                new Form().file("picture", "a.png", Drawn.PNG).bytes(),
                "the multipart body cannot be read: it has no file in the field image or file");
    }
}
