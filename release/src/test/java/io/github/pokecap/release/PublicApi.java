package io.github.pokecap.release;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What users of a module may name: its public types, and their public and protected members, as text. */
final class PublicApi {
    private PublicApi() {}

    /** The listing of the module that a class belongs to: a type a paragraph, in the order of their names. */
    static String of(Class<?> known) throws IOException {
        Path place = place(known);
        if (Files.isDirectory(place)) {
            return listing(place, known.getClassLoader());
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return listing(jar.getPath("/"), known.getClassLoader());
        }
    }

    private static Path place(Class<?> known) {
        URI place;
        try {
            place = known.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException e) {
            throw new AssertionError("class files lie in no file", e);
        }
        return Path.of(place);
    }

    private static String listing(Path root, ClassLoader loader) throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.walk(root)) {
            names = files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
        List<String> types = new ArrayList<>();
        for (String name : names) {
            Class<?> type = load(name, loader);
            if (isSeen(type)) {
                types.add(paragraph(type));
            }
        }
        return String.join("\n", types);
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("a class file without its class: " + name, e);
        }
    }

    private static boolean isSeen(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return !type.isAnonymousClass() && isSeen(type.getModifiers()) && (outer == null || isSeen(outer));
    }

    private static boolean isSeen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String paragraph(Class<?> type) {
        List<String> members = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            add(members, field, field.toGenericString());
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            add(members, constructor, constructor.toGenericString());
        }
        for (Method method : type.getDeclaredMethods()) {
            add(members, method, method.toGenericString());
        }
        return declaration(type) + above(type) + "\n"
                + members.stream()
                        .sorted(Comparator.naturalOrder())
                        .map(member -> "    " + member + "\n")
                        .collect(Collectors.joining());
    }

    /** JDK 21 and newer tell in their text who is sealed; here it is told by every JDK, and in one place. */
    private static String declaration(Class<?> type) {
        String text = type.toGenericString().replace("non-sealed ", "").replace("sealed ", "");
        return type.isSealed() ? "sealed " + text : text;
    }

    private static String above(Class<?> type) {
        List<String> above = new ArrayList<>();
        if (type.getGenericSuperclass() != null && type.getSuperclass() != Object.class) {
            above.add(type.getGenericSuperclass().getTypeName());
        }
        Arrays.stream(type.getGenericInterfaces())
                .map(java.lang.reflect.Type::getTypeName)
                .forEach(above::add);
        return above.isEmpty() ? "" : " : " + String.join(", ", above);
    }

    private static void add(List<String> members, Member member, String text) {
        boolean made = member.isSynthetic()
                || (member instanceof Executable
                        && member.getDeclaringClass().isRecord()
                        && List.of("equals", "hashCode", "toString").contains(member.getName()));
        if (isSeen(member.getModifiers()) && !made) {
            members.add(text);
        }
    }
}
