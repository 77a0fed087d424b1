package org.sanbao;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Sweeps, cursors and seals run by themselves, but where a test calls them by hand ({@code sanbao.background=off}). */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "sanbao.background", havingValue = "on", matchIfMissing = true)
class BackgroundWork {}
