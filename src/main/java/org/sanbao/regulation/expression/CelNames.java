package org.sanbao.regulation.expression;

import static dev.cel.checker.CelStandardDeclarations.StandardFunction.*;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.cel.checker.CelIdentDecl;
import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.Env;
import dev.cel.checker.TypeProvider;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.internal.Errors;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanbao.regulation.reading.Type;

/** {@link Names} as CEL's checker wants them: a struct type per variable, opaque money, days and periods with their operators. */
final class CelNames {

    static final int LONGEST = 1000;
    static final int DEEPEST = 24;

    private static final CelType MONEY = OpaqueType.create("Money");
    private static final CelType DAY = OpaqueType.create("Day");
    private static final CelType PERIOD = OpaqueType.create("Period");
    private static final CelType OTHER = OpaqueType.create("NotForFormulas");
    private static final CelOptions LIMITS = CelOptions.current()
            .maxExpressionCodePointSize(LONGEST)
            .maxParseRecursionDepth(DEEPEST)
            .maxParseErrorRecoveryLimit(0)
            .build();
    private static final List<CelFunctionDecl> FUNCTIONS = functions();
    /** What a rule needs of CEL's standard library; less is also sooner ready. */
    private static final CelStandardDeclarations STANDARD = CelStandardDeclarations.newBuilder()
            .includeFunctions(
                    CONDITIONAL,
                    LOGICAL_NOT,
                    LOGICAL_OR,
                    LOGICAL_AND,
                    EQUALS,
                    NOT_EQUALS,
                    ADD,
                    SUBTRACT,
                    MULTIPLY,
                    DIVIDE,
                    MODULO,
                    NEGATE,
                    IN,
                    SIZE,
                    INT,
                    DOUBLE,
                    STRING,
                    CONTAINS,
                    ENDS_WITH,
                    STARTS_WITH,
                    LESS,
                    LESS_EQUALS,
                    GREATER,
                    GREATER_EQUALS)
            .build();

    private CelNames() {}

    /**
     * What a place declares.
     *
     * @param compiler the same as CEL's own compiler has it
     */
    record Declared(CelCompiler compiler, CelTypeProvider types, List<CelIdentDecl> variables) {}

    /** With all functions, and no names yet. */
    @SuppressWarnings("deprecation") // as Checker says
    static Env environment(Errors errors, TypeProvider types) {
        Env environment = Env.standard(STANDARD, errors, types, LIMITS);
        FUNCTIONS.forEach(environment::add);
        return environment;
    }

    static Declared declare(Names names) {
        var variables = new HashMap<String, CelType>();
        struct(variables, "event", names.event());
        struct(variables, "trigger", names.trigger());
        names.cards().forEach((card, attributes) -> struct(variables, card, attributes));
        struct(variables, "param", types(names.pack().params()));
        struct(variables, "fact", names.pack().facts());
        struct(variables, "list", lists(names.pack().lists()));
        var points = new HashMap<String, CelType>();
        names.pack()
                .points()
                .forEach((point, columns) -> points.put(point, structType("Outcome_" + point, columns(columns))));
        variables.put("outcome", structType("Variable_outcome", points));
        var papers = new HashMap<String, CelType>();
        names.papers().forEach((form, paper) -> papers.put(form, structType("Paper_" + form, columns(paper.fields()))));
        variables.put("paper", structType("Variable_paper", papers));
        if (names.item()) {
            variables.put("item", SimpleType.STRING);
        }
        var types = new Structs(variables, points, papers);
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(LIMITS)
                .setStandardMacros(CelStandardMacro.HAS)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(STANDARD)
                .addFunctionDeclarations(FUNCTIONS)
                .setTypeProvider(types);
        variables.forEach(builder::addVar);
        List<CelIdentDecl> declared = variables.entrySet().stream()
                .map(each -> CelIdentDecl.newIdentDeclaration(each.getKey(), each.getValue()))
                .toList();
        return new Declared(builder.build(), types, declared);
    }

    private static void struct(Map<String, CelType> variables, String name, Map<String, Type> attributes) {
        if (attributes != null) {
            variables.put(name, structType("Variable_" + name, columns(attributes)));
        }
    }

    private static Map<String, CelType> columns(Map<String, Type> attributes) {
        var fields = new HashMap<String, CelType>();
        attributes.forEach((attribute, type) -> fields.put(attribute, cel(type)));
        return fields;
    }

    private static StructType structType(String name, Map<String, CelType> fields) {
        return StructType.create(
                name, ImmutableSet.copyOf(fields.keySet()), field -> Optional.ofNullable(fields.get(field)));
    }

    private static Map<String, Type> types(Map<String, Names.ParamValue> params) {
        var types = new HashMap<String, Type>();
        params.forEach((name, param) -> types.put(name, param.type()));
        return types;
    }

    private static Map<String, Type> lists(Map<String, List<String>> lists) {
        var types = new HashMap<String, Type>();
        lists.keySet().forEach(list -> types.put(list, Type.of(Type.Kind.LIST)));
        return types;
    }

    static CelType cel(Type type) {
        return switch (type.kind()) {
            case STRING, REF, ENUM, EVENT -> SimpleType.STRING;
            case INT -> SimpleType.INT;
            case DOUBLE -> SimpleType.DOUBLE;
            case BOOL -> SimpleType.BOOL;
            case MONEY -> MONEY;
            case DAY -> DAY;
            case INSTANT -> SimpleType.TIMESTAMP;
            case PERIOD -> PERIOD;
            case LIST -> ListType.create(SimpleType.STRING);
            case LENGTH, PARTY, RECURRENCE, PERCENT -> OTHER;
        };
    }

    private static List<CelFunctionDecl> functions() {
        var all = new ArrayList<CelFunctionDecl>();
        all.add(global("money", overload("money_of_text", MONEY, SimpleType.STRING)));
        all.add(global("period", overload("period_of_text", PERIOD, SimpleType.STRING)));
        all.add(global("months", overload("months_of_int", PERIOD, SimpleType.INT)));
        all.add(global("days", overload("days_between", SimpleType.INT, DAY, DAY)));
        for (String name : List.of("min", "max")) {
            all.add(global(
                    name,
                    overload(name + "_money", MONEY, MONEY, MONEY),
                    overload(name + "_int", SimpleType.INT, SimpleType.INT, SimpleType.INT),
                    overload(name + "_double", SimpleType.DOUBLE, SimpleType.DOUBLE, SimpleType.DOUBLE),
                    overload(name + "_day", DAY, DAY, DAY)));
        }
        all.add(global(
                "_+_", overload("add_money", MONEY, MONEY, MONEY), overload("add_day_period", DAY, DAY, PERIOD)));
        all.add(global(
                "_-_",
                overload("subtract_money", MONEY, MONEY, MONEY),
                overload("subtract_day_period", DAY, DAY, PERIOD)));
        all.add(global(
                "_*_",
                overload("times_money_double", MONEY, MONEY, SimpleType.DOUBLE),
                overload("times_double_money", MONEY, SimpleType.DOUBLE, MONEY),
                overload("times_money_int", MONEY, MONEY, SimpleType.INT),
                overload("times_int_money", MONEY, SimpleType.INT, MONEY)));
        all.add(global(
                "_/_",
                overload("divide_money", SimpleType.DOUBLE, MONEY, MONEY),
                overload("divide_money_double", MONEY, MONEY, SimpleType.DOUBLE),
                overload("divide_money_int", MONEY, MONEY, SimpleType.INT)));
        for (String[] operator :
                new String[][] {{"_<_", "less"}, {"_<=_", "less_equals"}, {"_>_", "greater"}, {"_>=_", "greater_equals"}
                }) {
            all.add(global(
                    operator[0],
                    overload(operator[1] + "_of_money", SimpleType.BOOL, MONEY, MONEY),
                    overload(operator[1] + "_of_day", SimpleType.BOOL, DAY, DAY)));
        }
        all.add(global(
                "happened",
                overload("happened_event", SimpleType.BOOL, SimpleType.STRING),
                overload(
                        "happened_with",
                        SimpleType.BOOL,
                        SimpleType.STRING,
                        MapType.create(SimpleType.STRING, SimpleType.DYN))));
        for (String predicate : List.of("granted", "opened", "filed", "voided", "late")) {
            all.add(global(predicate, overload(predicate + "_text", SimpleType.BOOL, SimpleType.STRING)));
        }
        all.add(global("signed", overload("signed_form", SimpleType.BOOL, SimpleType.STRING, SimpleType.STRING)));
        return all;
    }

    private static CelFunctionDecl global(String name, CelOverloadDecl... overloads) {
        return CelFunctionDecl.newFunctionDeclaration(name, overloads);
    }

    private static CelOverloadDecl overload(String id, CelType result, CelType... arguments) {
        return CelOverloadDecl.newGlobalOverload(id, result, arguments);
    }

    private static final class Structs implements CelTypeProvider {
        private final ImmutableMap<String, CelType> byName;

        @SafeVarargs
        Structs(Map<String, CelType>... named) {
            var all = new HashMap<String, CelType>();
            for (Map<String, CelType> types : named) {
                types.values().forEach(type -> all.put(type.name(), type));
            }
            byName = ImmutableMap.copyOf(all);
        }

        @Override
        public ImmutableCollection<CelType> types() {
            return byName.values();
        }

        @Override
        public Optional<CelType> findType(String name) {
            return Optional.ofNullable(byName.get(name));
        }
    }
}
