package io.github.pokecap.training.dataset;

import java.util.Collection;

/** The files that stand beside the metadata, in a folder or in a zip. */
interface PictureFiles {
    /**
     * The picture of that name, which {@link PictureName#fault} has nothing to say against.
     *
     * @throws BrokenExample if it is not there, leaves the folder, or is too large
     */
    PictureSource find(String name) throws BrokenExample;

    /** All files by name as seen from the metadata's folder, in the order of their names, without hidden ones. */
    Collection<String> names();
}
