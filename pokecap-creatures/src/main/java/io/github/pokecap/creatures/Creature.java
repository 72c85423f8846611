package io.github.pokecap.creatures;

/**
 * What a drawn creature looks like.
 *
 * @param color name of its main colour
 */
public record Creature(String color) {}
