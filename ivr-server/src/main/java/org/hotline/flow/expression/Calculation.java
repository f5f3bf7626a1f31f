package org.hotline.flow.expression;

import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotline.value.Value;
import org.hotline.value.ValueType;

/** An expression, compiled against the variables of its flow. */
public final class Calculation {
  private final String text;
  private final ValueType type;
  private final Names names;
  private final CelRuntime.Program program;

  Calculation(String text, ValueType type, Names names, CelRuntime.Program program) {
    this.text = text;
    this.type = type;
    this.names = names;
    this.program = program;
  }

  /** What comes out of it. */
  public ValueType type() {
    return type;
  }

  /** The variables that must be set before it can be worked out. */
  public Set<String> needs() {
    return names.needed();
  }

  /** The variables whose value may go into what comes out, also those it can do without. */
  public Set<String> uses() {
    return names.used();
  }

  /** The variables of which it makes sure, when it is true, that they are set. */
  public Set<String> assures() {
    return names.assured();
  }

  /** The answer that every call gets; empty where calls differ, or where there is none. */
  public Optional<Value> constant() {
    try {
      return isConstant() ? Optional.of(workOut(Map.of(), ZoneOffset.UTC)) : Optional.empty();
    } catch (NotWorkedOut none) {
      return Optional.empty();
    }
  }

  /** Whether it depends on nothing that is known of a call. */
  public boolean isConstant() {
    return names.all().isEmpty();
  }

  /**
   * Throws {@link NotWorkedOut} where it has no answer, such as a division by zero.
   *
   * @param zone where days begin and clocks show the hours that are asked for
   */
  public Value workOut(Map<String, Value> known, ZoneId zone) {
    try {
      return Celtic.value(program.eval(bindings(known, zone)), type, zone);
    } catch (CelEvaluationException broken) {
      throw notWorkedOut(problem(broken.getErrorCode()), broken);
    } catch (ArithmeticException tooLarge) {
      throw notWorkedOut("it is too large a number", tooLarge);
    }
  }

  private Map<String, Object> bindings(Map<String, Value> known, ZoneId zone) {
    Map<String, Object> bindings = new HashMap<>();
    bindings.put(Clockwork.ZONE, zone.getId());
    for (String name : names.all()) {
      Optional<Value> value = Optional.ofNullable(known.get(name));
      bindings.put(Known.flag(name), value.isPresent());
      value.ifPresent(it -> bindings.put(name, Celtic.object(it, zone)));
    }
    return bindings;
  }

  /** Not in CEL's own words, which show the values, and these may be private. */
  private static String problem(CelErrorCode code) {
    return switch (code) {
      case DIVIDE_BY_ZERO -> "it divides by zero";
      case NUMERIC_OVERFLOW -> "it is too large a number";
      case BAD_FORMAT -> "a text in it is not what it is taken for, a number or a moment say";
      default -> "there is none with what is known at this moment";
    };
  }

  private NotWorkedOut notWorkedOut(String problem, Exception cause) {
    return new NotWorkedOut("expected an answer from \"" + text + "\", but " + problem, cause);
  }

  @Override
  public String toString() {
    return text;
  }
}
