package org.attest.server;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Pages made from templates. Every value is escaped for HTML unless a template says otherwise. */
final class Templates {

  private final Configuration configuration;

  Templates() {
    Configuration made = new Configuration(Configuration.VERSION_2_3_34);
    made.setClassLoaderForTemplateLoading(Templates.class.getClassLoader(), "org/attest/web");
    made.setDefaultEncoding(StandardCharsets.UTF_8.name());
    made.setOutputFormat(HTMLOutputFormat.INSTANCE);
    made.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    made.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    made.setLogTemplateExceptions(false);
    made.setWrapUncheckedExceptions(true);
    made.setLocalizedLookup(false);
    made.setLocale(Locale.ENGLISH);
    made.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    this.configuration = made;
  }

  /** Renders a template. */
  String render(String name, Map<String, ?> values) {
    StringWriter text = new StringWriter();
    try {
      configuration.getTemplate(name + ".ftlh").process(values, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException(name + ": " + e.getMessage(), e);
    }
    return text.toString();
  }
}
