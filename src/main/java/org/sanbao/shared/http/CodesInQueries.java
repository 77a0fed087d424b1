package org.sanbao.shared.http;

import org.sanbao.shared.Codes;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads enum constants in queries and paths as they are written everywhere else: {@code in-hand}; nothing for an empty one. */
@Component
class CodesInQueries implements WebMvcConfigurer {

    private static final class FromCode implements ConverterFactory<String, Enum<?>> {

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public <T extends Enum<?>> Converter<String, T> getConverter(Class<T> type) {
            return code -> code.isBlank() ? null : (T) Codes.parse((Class) type, code.strip());
        }
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new FromCode());
    }
}
