package io.github.pokecap.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command lines of a {@code sh} block: comments gone, continued lines joined. */
final class Commands {
    /** A quoted part and what touches it is one word, as in a shell. */
    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|'[^']*'|[^\\s\"'])+");

    private static final Pattern COMMENT = Pattern.compile("(^|\\s+)#.*$");

    private Commands() {}

    /** Their words, without the quotes; variables stay as they are. */
    static List<List<String>> in(String code) {
        List<List<String>> commands = new ArrayList<>();
        for (String line : code.replaceAll("\\\\\\n", " ").lines().toList()) {
            List<String> words = new ArrayList<>();
            Matcher word = WORD.matcher(COMMENT.matcher(line).replaceAll(""));
            while (word.find()) {
                words.add(word.group().replaceAll("[\"']", ""));
            }
            if (!words.isEmpty()) {
                commands.add(words);
            }
        }
        return commands;
    }
}
