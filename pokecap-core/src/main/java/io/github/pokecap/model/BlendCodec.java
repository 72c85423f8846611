package io.github.pokecap.model;

import io.github.pokecap.classify.Blend;
import io.github.pokecap.classify.Classifier;
import io.github.pokecap.classify.Facet;
import java.util.ArrayList;
import java.util.List;

/** A blend: the headers of its members inside its own, their sections in places of their own beside its weights. */
final class BlendCodec {
    static final String KIND = "blend";

    private BlendCodec() {}

    static JsonArray headers(Blend blend) {
        return JsonArray.of(
                blend.members().stream().map(ClassifierCodec::header).toList());
    }

    static void write(Blend blend, ModelWriter writer, String place) {
        writer.add(place + "weights", blend.weights(), blend.weights().length);
        for (int i = 0; i < blend.members().size(); i++) {
            ClassifierCodec.write(blend.members().get(i), writer, member(place, i));
        }
    }

    static Blend read(JsonObject header, ModelContainer in, String place, Facet facet, int inputs) {
        header.keysMustBe("kind", "members");
        List<JsonObject> headers =
                header.array("members").sizeMustBe(1, Blend.MOST_MEMBERS).objects();
        List<Classifier> members = new ArrayList<>();
        for (JsonObject member : headers) {
            if (member.string("kind").equals(KIND)) {
                throw member.refusal("kind", "is \"blend\", and a blend has no blend inside");
            }
            members.add(ClassifierCodec.read(member, in, member(place, members.size()), facet, inputs));
        }
        return new Blend(members, in.floats(place + "weights", members.size()));
    }

    private static String member(String place, int index) {
        return place + "member" + index + "/";
    }
}
