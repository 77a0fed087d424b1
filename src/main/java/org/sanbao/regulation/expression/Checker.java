package org.sanbao.regulation.expression;

import com.google.common.base.Optional;
import dev.cel.checker.Env;
import dev.cel.checker.ExprChecker;
import dev.cel.checker.TypeProvider;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelContainer;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.internal.Errors;
import dev.cel.common.types.CelProtoTypes;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.StructType;
import dev.cel.common.types.TypeType;
import dev.cel.expr.Type;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Checks formulas of one pack after the other in one environment. CEL's compiler makes itself an environment for each formula, which costs many
 * times what the formula does; here functions are declared once, and the names of a place in a scope that stays while formulas of that place
 * come. What does not pass is given to the compiler after all, whose word on mistakes is the one people read. Not for several threads.
 */
@SuppressWarnings(
        "deprecation") // CEL calls its own checker deprecated; what it offers instead makes the environment anew each
// time
final class Checker {

    private static final CelContainer NO_CONTAINER = CelContainer.ofName("");

    private final Map<Names, CelNames.Declared> declared = new IdentityHashMap<>();
    private final Errors errors = new Errors("formula", "");
    private final Here here = new Here();
    private final Env environment;
    private Names open;

    Checker() {
        environment = CelNames.environment(errors, here);
    }

    /** Has a tree where the formula holds, else errors. */
    CelValidationResult check(String source, Names names) {
        CelNames.Declared place = declared.computeIfAbsent(names, CelNames::declare);
        CelValidationResult parsed = place.compiler().parse(source);
        if (parsed.hasError()) {
            return parsed;
        }
        enter(names, place);
        int before = errors.getErrorCount();
        CelAbstractSyntaxTree checked =
                ExprChecker.typecheck(environment, NO_CONTAINER, tree(parsed), Optional.absent());
        return errors.getErrorCount() == before
                ? new CelValidationResult(checked, com.google.common.collect.ImmutableList.of())
                : place.compiler().check(tree(parsed));
    }

    private void enter(Names names, CelNames.Declared place) {
        if (open == names) {
            return;
        }
        if (open != null) {
            environment.exitScope();
        }
        open = names;
        here.types = place.types();
        environment.enterScope();
        place.variables().forEach(environment::add);
    }

    static CelAbstractSyntaxTree tree(CelValidationResult result) {
        try {
            return result.getAst();
        } catch (CelValidationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The types of the place whose scope is open. */
    private static final class Here implements TypeProvider {

        private CelTypeProvider types;

        @Override
        public java.util.Optional<CelType> lookupCelType(String name) {
            return types.findType(name).map(TypeType::create);
        }

        @Override
        public Type lookupType(String name) {
            return lookupCelType(name).map(CelProtoTypes::celTypeToType).orElse(null);
        }

        @Override
        public FieldType lookupFieldType(CelType type, String field) {
            return types.findType(type.name())
                    .filter(StructType.class::isInstance)
                    .flatMap(struct -> ((StructType) struct).findField(field))
                    .map(found -> new Of(found.type()))
                    .orElse(null);
        }

        @Override
        public FieldType lookupFieldType(Type type, String field) {
            return lookupFieldType(CelProtoTypes.typeToCelType(type), field);
        }

        @Override
        public Integer lookupEnumValue(String name) {
            return null;
        }

        private static final class Of extends FieldType {

            private final CelType type;

            Of(CelType type) {
                this.type = type;
            }

            @Override
            public Type type() {
                return CelProtoTypes.celTypeToType(type);
            }

            @Override
            public CelType celType() {
                return type;
            }
        }
    }
}
