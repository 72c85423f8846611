package io.github.pokecap.cli;

/** How a process ended, and all that it wrote. */
record Ended(int code, String out, String err) {}
