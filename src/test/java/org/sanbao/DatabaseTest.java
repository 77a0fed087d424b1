package org.sanbao;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.sanbao.regulation.RegulationsAnew;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole server on a real database, started once for all test classes; each class begins with the data of a first start. Background
 * work does not run by itself: tests call the sweep when they want it.
 */
@SpringBootTest(
        classes = Sanbao.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"sanbao.background=off", "SANBAO_DEMO=off"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DatabaseTest {

    @Autowired
    protected TransactionTemplate transaction;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        settings.add("SANBAO_DB_URL", TestDatabase::url);
        settings.add("SANBAO_DB_USER", TestDatabase::user);
        settings.add("SANBAO_DB_PASSWORD", TestDatabase::password);
    }

    @Autowired
    private RegulationsAnew regulations;

    @BeforeAll
    void asAfterTheFirstStart() {
        TestDatabase.reset();
        regulations.read();
    }
}
