package org.sanbao.access;

import java.util.UUID;
import org.sanbao.World;

/**
 * Makes a thing of one kind in a unit, so that the rights matrix can ask for one's own and for another branch's. Implement it as a
 * Spring component beside the module's tests; {@code access-matrix.csv} names it by its kind.
 */
public interface MatrixThing {

    /** As the matrix writes it: {@code call}. */
    String kind();

    /** A new one, made by real commands; {@code unit} is a key of the world: {@code north} or {@code south}. */
    UUID make(World world, String unit);
}
