package org.sanbao.exchange.rows;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.exchange.source.SourceRow;
import org.springframework.stereotype.Component;

/** Reads rows of any kind and turns each into the one command it means. */
@Component
public class RowKinds {

    private final Map<ImportKind, RowKind<?>> kinds;

    RowKinds(CustomerRows customers, UnitRows units, HistoryRows history) {
        kinds = Map.of(ImportKind.CUSTOMERS, customers, ImportKind.UNITS, units, ImportKind.HISTORY, history);
    }

    /** Reads a row; {@link Reading#faults} says whether it may be written. */
    public Reading read(ImportKind kind, Mapping mapping, List<String> columns, SourceRow row, RowWork work) {
        return read(kinds.get(kind), Cells.of(kind, mapping, columns, row), row, work);
    }

    private static <E> Reading read(RowKind<E> kind, Cells cells, SourceRow row, RowWork work) {
        E entry = row.damage() == null ? kind.read(cells, work) : null;
        return new Read<>(kind, entry, cells, work);
    }

    /** A row that was read. Its commands run in the caller's transaction and refuse as the faces do. */
    public interface Reading {

        List<RowFault> faults();

        /** Of a row without faults. */
        Fingerprint fingerprint();

        /** Why it cannot be added although it reads well, as far as one can tell beforehand; null: it can. */
        RowFault hindrance();

        UUID add();

        void change(UUID target);
    }

    private record Read<E>(RowKind<E> kind, E entry, Cells cells, RowWork work) implements Reading {

        @Override
        public List<RowFault> faults() {
            return cells.faults();
        }

        @Override
        public Fingerprint fingerprint() {
            return cells.fingerprint();
        }

        @Override
        public RowFault hindrance() {
            return kind.hindrance(entry, cells, work);
        }

        @Override
        public UUID add() {
            return kind.add(entry, work);
        }

        @Override
        public void change(UUID target) {
            kind.change(target, entry, cells, work);
        }
    }
}
