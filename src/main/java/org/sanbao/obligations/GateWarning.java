package org.sanbao.obligations;

/**
 * A clause asks for something first and only warns.
 *
 * @param text     in the reader's language where the regulation has it, else the code; {@code language} is the one it is in, or null
 * @param pack     regulation, its {@code version} and {@code clause}, for the chip
 */
public record GateWarning(String text, String language, String pack, String version, String clause) {}
