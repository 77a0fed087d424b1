package org.sanbao.fields;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Iterator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in the API's description what an {@link OwnAnswer} is: left to itself the generator sees anything at all. */
@Component
class OwnAnswerSchema implements ModelConverter {

    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (TypeFactory.defaultInstance().constructType(type.getType()).hasRawClass(OwnAnswer.class)) {
            return new Schema<>().oneOf(List.of(new StringSchema(), new NumberSchema(), new BooleanSchema()));
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }
}
