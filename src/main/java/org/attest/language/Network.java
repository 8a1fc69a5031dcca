package org.attest.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;

/**
 * The multi-task network (see {@code training/README.md}): one session for all threads. A run reads
 * one sentence, since dynamic int8 results depend on what else is in a batch.
 */
final class Network implements AutoCloseable {

  /** Word-pieces that fit into one run, the two special ones included. */
  static final int MAX_PIECES = 512;

  /**
   * What the network's numbers stand for; the first predicate, event, role and source mean none.
   *
   * @param names {@code O}, {@code B-TYPE} and {@code I-TYPE}
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Labels(
      List<String> upos,
      List<String> xpos,
      List<String> relations,
      List<String> names,
      List<String> predicates,
      List<String> roles,
      List<String> events,
      List<String> factualities,
      List<String> details,
      List<String> eventRoles,
      List<String> sources) {}

  /**
   * What the network says about a sentence. Row 0 of everything belongs to the root.
   *
   * @param names scores of each word's labels
   * @param arcs scores, row dependent, column head
   * @param relations row dependent, column head
   * @param arguments roles, row predicate, column argument
   * @param events scores of each word's event types
   * @param factualities of the event, where the word is a trigger
   * @param details status or mode of the event, where the word is a trigger
   * @param eventRoles row trigger, column argument
   * @param sources stances, row trigger, column source
   */
  @SuppressWarnings("ArrayRecordComponent") // raw output, read once, never compared
  record Result(
      long[] upos,
      long[] xpos,
      float[][] names,
      float[][] arcs,
      long[][] relations,
      long[] predicates,
      long[][] arguments,
      float[][] events,
      long[] factualities,
      long[] details,
      long[][] eventRoles,
      long[][] sources) {}

  private final OrtEnvironment environment;
  private final OrtSession session;

  private Network(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /** Opens a network from the bytes of an ONNX file. */
  static Network open(byte[] model) {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false); // Windows alone has any in this version
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setMemoryPatternOptimization(false); // sentences differ in length
        // ONNX Runtime's profile shows the fused node slower than the addition and norm it stands
        // for.
        options.addConfigEntry("optimization.disable_specified_optimizers", "SkipLayerNormFusion");
        return new Network(environment, environment.createSession(model, options));
      }
    } catch (UnsatisfiedLinkError | ExceptionInInitializerError | NoClassDefFoundError e) {
      throw new IllegalStateException(noLibrary(), e);
    } catch (OrtException e) {
      throw new IllegalStateException("the language model can't be opened: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      // onnxruntime wraps a failed System.load in a plain RuntimeException.
      throw new IllegalStateException(noLibrary(), e);
    }
  }

  private static String noLibrary() {
    return "onnxruntime has no working library for this machine ("
        + System.getProperty("os.name")
        + ", "
        + System.getProperty("os.arch")
        + "); Attest runs on Linux and Windows on x86-64, Linux on ARM64, and Macs with Apple"
        + " processors. A temporary folder (java.io.tmpdir) that can be written to is needed, too";
  }

  /**
   * Reads one sentence.
   *
   * @param pieces numbers of the word-pieces with the special ones, at most {@link #MAX_PIECES}
   * @param shapes the shape of each piece's word
   * @param firsts position of the first piece of the root (0) and of each word
   */
  Result run(long[] pieces, long[] shapes, long[] firsts) {
    try (OnnxTensor ids = tensor(pieces);
        OnnxTensor casing = tensor(shapes);
        OnnxTensor words = tensor(firsts);
        OrtSession.Result out =
            session.run(Map.of("input_ids", ids, "word_shape", casing, "first_piece", words))) {
      return new Result(
          ((long[][]) value(out, "upos"))[0],
          ((long[][]) value(out, "xpos"))[0],
          ((float[][][]) value(out, "names"))[0],
          ((float[][][]) value(out, "arcs"))[0],
          ((long[][][]) value(out, "relations"))[0],
          ((long[][]) value(out, "predicates"))[0],
          ((long[][][]) value(out, "arguments"))[0],
          ((float[][][]) value(out, "events"))[0],
          ((long[][]) value(out, "factualities"))[0],
          ((long[][]) value(out, "details"))[0],
          ((long[][][]) value(out, "event_roles"))[0],
          ((long[][][]) value(out, "sources"))[0]);
    } catch (OrtException e) {
      throw new IllegalStateException("the language model failed: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static Object value(OrtSession.Result out, String name) throws OrtException {
    return out.get(name)
        .orElseThrow(() -> new IllegalStateException("the language model has no output " + name))
        .getValue();
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the language model can't be closed", e);
    }
  }
}
