package org.sanbao.exchange;

import java.util.UUID;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.exchange.rows.ImportKind;
import org.sanbao.exchange.rows.ImportOptions;
import org.sanbao.exchange.rows.Mapping;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Files that the manager in the north brings in, with the columns that are guessed. */
@Component
class SomeImports {

    private final World world;
    private final Imports imports;
    private final ImportWorker worker;

    SomeImports(World world, Imports imports, ImportWorker worker) {
        this.world = world;
        this.imports = imports;
        this.worker = worker;
    }

    Actor manager() {
        return world.actor(Who.NORTH_MANAGER);
    }

    UUID uploaded(ImportKind kind, byte[] file) {
        return imports.upload(manager(), world.unit("north"), kind, "file.csv", file);
    }

    /** After its dry run. */
    UUID checked(ImportKind kind, byte[] file, ImportOptions options) {
        UUID id = uploaded(kind, file);
        imports.check(manager(), id, new Mapping(file(id).mapping(), options));
        worker.workOff();
        return id;
    }

    BatchFile ran(UUID id) {
        imports.run(manager(), id);
        worker.workOff();
        return file(id);
    }

    BatchFile file(UUID id) {
        return imports.file(manager(), id);
    }
}
