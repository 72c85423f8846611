/**
 * How a program that takes paths takes URIs as well, without knowing who reads them: core opens no connection, modules
 * that do are found by {@link java.util.ServiceLoader}.
 */
@NullMarked
package io.github.pokecap.remote;

import org.jspecify.annotations.NullMarked;
