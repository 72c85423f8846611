package io.github.pokecap.training.dataset;

import java.io.IOException;
import java.io.InputStream;

/** Loads this package's classes anew, on a classpath that has everything but DuckDB. */
final class WithoutDuckDb extends ClassLoader {
    WithoutDuckDb() {
        super(WithoutDuckDb.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("org.duckdb.")) {
            throw new ClassNotFoundException(name);
        }
        if (!name.startsWith(WithoutDuckDb.class.getPackageName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
