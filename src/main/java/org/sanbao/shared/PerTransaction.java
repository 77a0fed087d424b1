package org.sanbao.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was read once is known for the rest of the transaction: for small things that rules ask for again and again and that hardly ever
 * change. Whoever changes them in the same transaction says {@link #forget}. Outside of a transaction it is read each time.
 */
public final class PerTransaction {

    /** The answer of an earlier call with this key in this transaction, else what {@code reading} finds, which must not be null. */
    @SuppressWarnings("unchecked")
    public <T> T once(Object key, Supplier<T> reading) {
        Map<Object, Object> known = known();
        if (known == null) {
            return reading.get();
        }
        // Not computeIfAbsent: a reading may ask for another key.
        Object answer = known.get(key);
        if (answer == null) {
            answer = reading.get();
            known.put(key, answer);
        }
        return (T) answer;
    }

    public void forget() {
        Map<Object, Object> known = known();
        if (known != null) {
            known.clear();
        }
    }

    @SuppressWarnings("unchecked")
    private Map<Object, Object> known() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return null;
        }
        var known = (Map<Object, Object>) TransactionSynchronizationManager.getResource(this);
        return known == null ? begin() : known;
    }

    private Map<Object, Object> begin() {
        var known = new HashMap<Object, Object>();
        TransactionSynchronizationManager.bindResource(this, known);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(PerTransaction.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(PerTransaction.this, known);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(PerTransaction.this);
            }
        });
        return known;
    }
}
