package org.sanbao.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jooq.conf.Settings;
import org.jooq.conf.SettingsTools;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** Brings up the database named by {@code SANBAO_DB_URL}, or the one inside, and migrates it before any other bean sees it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    @ConditionalOnProperty(name = "SANBAO_DB_URL", matchIfMissing = true, havingValue = "inside")
    PostgresInside postgresInside(Environment settings) {
        return PostgresInside.start(DataFolder.of(settings::getProperty).resolve("database"));
    }

    @Bean
    @Primary
    HikariDataSource dataSource(
            ObjectProvider<PostgresInside> inside, ObjectProvider<Filling> fillings, Environment settings) {
        HikariDataSource pool = pool(Server.of(inside.getIfAvailable(), settings::getProperty), 20, "sanbao");
        ServerCheck.requireSupported(pool);
        Migrations.run(pool, fillings.stream().toList());
        return pool;
    }

    /** A small pool beside the command's own connection, for what must not wait for a command's commit: drawing numbers. */
    @Bean(defaultCandidate = false)
    HikariDataSource besideCommands(HikariDataSource dataSource) {
        var config = new HikariConfig();
        config.setJdbcUrl(dataSource.getJdbcUrl());
        config.setUsername(dataSource.getUsername());
        config.setPassword(dataSource.getPassword());
        config.setMaximumPoolSize(3);
        config.setMinimumIdle(0);
        config.setPoolName("beside");
        // Not waiting for the disk is safe: a command that used the number commits later in the same log, and takes
        // it along.
        config.setConnectionInitSql("set synchronous_commit = off");
        return new HikariDataSource(config);
    }

    @Bean
    @ConditionalOnMissingBean
    Settings jooqSettings() {
        return SettingsTools.defaultSettings()
                .withRenderSchema(false)
                .withRenderFormatted(false)
                .withExecuteLogging(false);
    }

    private static HikariDataSource pool(Server server, int size, String name) {
        var config = new HikariConfig();
        config.setJdbcUrl(server.url());
        config.setUsername(server.user());
        config.setPassword(server.password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(size, 4));
        config.setPoolName(name);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "sanbao");
        return new HikariDataSource(config);
    }

    private record Server(String url, String user, String password) {
        static Server of(PostgresInside inside, java.util.function.UnaryOperator<String> settings) {
            if (inside != null) {
                return new Server(inside.database(NamedDatabase.NAME), inside.user(), inside.password());
            }
            return new Server(
                    settings.apply("SANBAO_DB_URL"),
                    settings.apply("SANBAO_DB_USER"),
                    settings.apply("SANBAO_DB_PASSWORD"));
        }
    }
}
