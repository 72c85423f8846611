package io.github.pokecap.image;

import java.util.Locale;

/**
 * Which of the jar's libraries fits.
 *
 * @param os {@code linux}, {@code osx} or {@code windows}, as the openpnp jar spells it; otherwise as Java does
 * @param arch {@code x86_64}, {@code x86_32}, {@code ARMv8} or {@code ARMv7}; otherwise as Java does
 */
record NativePlatform(String os, String arch) {

    /** From the system properties {@code os.name} and {@code os.arch}. */
    static NativePlatform of(String osName, String osArch) {
        return new NativePlatform(os(osName.toLowerCase(Locale.ROOT)), arch(osArch.toLowerCase(Locale.ROOT)));
    }

    private static String os(String name) {
        if (name.startsWith("mac") || name.startsWith("darwin")) {
            return "osx";
        }
        return name.startsWith("windows") ? "windows" : name;
    }

    private static String arch(String name) {
        return switch (name) {
            case "amd64", "x86_64", "x64" -> "x86_64";
            case "x86", "i386", "i586", "i686" -> "x86_32";
            case "aarch64", "arm64" -> "ARMv8";
            case "arm", "armv7l" -> "ARMv7";
            default -> name;
        };
    }

    /** Name of the library's file. */
    String file() {
        return switch (os) {
            case "windows" -> "opencv_java490.dll";
            case "osx" -> "libopencv_java490.dylib";
            default -> "libopencv_java490.so";
        };
    }

    /** Where the openpnp jar has it, if it has one for this platform. */
    String resource() {
        return "/nu/pattern/opencv/" + os + "/" + arch + "/" + file();
    }

    @Override
    public String toString() {
        return os + " " + arch;
    }
}
