package io.github.pokecap.cli;

import io.github.pokecap.Explanation;
import io.github.pokecap.cli.explain.ExplanationPage;
import java.io.IOException;

/** Results as they are, and the explanation of each on a page besides. */
final class ExplainedResults implements ResultWriter {
    private final ResultWriter results;
    private final ExplanationPage page;

    ExplainedResults(ResultWriter results, ExplanationPage page) {
        this.results = results;
        this.page = page;
    }

    @Override
    public void begin() throws IOException {
        results.begin();
    }

    @Override
    public void write(CaptionedPicture picture) throws IOException {
        results.write(picture);
        Explanation explanation = picture.explanation();
        if (explanation != null) {
            page.add(picture.name(), explanation);
        }
    }

    @Override
    public void end() throws IOException {
        results.end();
    }
}
