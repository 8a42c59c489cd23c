package org.personahub.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/// Runs the benchmarks and prints one row for each: the median and the quartiles around it.
///
/// Arguments: `short` or `full`, and a regular expression for the names of the benchmarks that are wanted.
final class Benchmarks {

    private static final List<String> NAMES = List.of(
            "DatafakerBenchmark.tenFields",
            "SynthesisBenchmark.stratum",
            "SynthesisBenchmark.coreDemographics",
            "SynthesisBenchmark.identity",
            "AttributesBenchmark.withoutText",
            "SynthesisBenchmark.basic",
            "SynthesisBenchmark.high",
            "SynthesisBenchmark.highOfMany",
            "SynthesisBenchmark.highDocument",
            "CorpusBenchmark.personaByOrdinal",
            "CorpusBenchmark.pageUnderFilter",
            "CorpusBenchmark.countUnderFilter",
            "CorpusBenchmark.designed",
            "AtlasBenchmark.firstLoad");

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        TimeValue iteration = iteration(arguments[0]);
        Pattern wanted = Pattern.compile(arguments[1]);
        print("benchmark", "median", "quartiles", "unit");
        if (wanted.matcher("HeapShare").find()) {
            print("HeapShare 10^12", number(HeapShare.megabytes()), "", "MB");
        }
        processorTime(wanted, "coreDemographics", ProcessorTime::coreDemographicsASecond);
        processorTime(wanted, "attributesWithoutText", ProcessorTime::attributesWithoutTextASecond);
        processorTime(wanted, "highDocument", ProcessorTime::highDocumentsASecond);
        if (wanted.matcher("EncodingCost").find()) {
            EncodingCost.print(System.out);
        }
        if (wanted.pattern().equals("BulkPath")) {
            bulkPath();
        }
        if (wanted.pattern().equals("SharedRun")) {
            SharedRun.print(System.out);
        }
        for (String name : NAMES) {
            if (wanted.matcher(name).find()) {
                run(name, iteration);
            }
        }
    }

    private static void processorTime(Pattern wanted, String name, Supplier<Statistics> measure) {
        if (wanted.matcher("ProcessorTime." + name).find()) {
            print("ProcessorTime." + name, measure.get(), "ops/s");
        }
    }

    /// Only when it is asked for by its name: it takes minutes, and the packaged service.
    private static void bulkPath() throws Exception {
        BulkPath.Figures figures = BulkPath.measure();
        print("BulkPath.whole", figures.whole(), "people/s");
        print("BulkPath.copyAlone, one connection", figures.copyByOne(), "people/s");
        print("BulkPath.copyAlone, two connections", figures.copyBySeveral(), "people/s");
        print("BulkPath.whole of copyAlone", figures.share(), "", "");
        print("BulkPath.row", number(figures.bytes()), "", "bytes");
        print("BulkPath.answer p99 meanwhile", number(figures.answers().getPercentile(99)), "", "ms");
    }

    private static TimeValue iteration(String mode) {
        return switch (mode) {
            case "short" -> TimeValue.milliseconds(500);
            case "full" -> TimeValue.seconds(2);
            default -> throw new IllegalArgumentException("the mode is short or full, not " + mode);
        };
    }

    private static void run(String name, TimeValue iteration) throws RunnerException {
        var options = new OptionsBuilder()
                .include(Pattern.quote(name) + "$")
                .warmupTime(iteration)
                .measurementTime(iteration)
                .verbosity(VerboseMode.SILENT)
                .build();
        for (RunResult result : new Runner(options).run()) {
            print(
                    name + parameters(result.getParams()),
                    result.getPrimaryResult().getStatistics(),
                    result.getPrimaryResult().getScoreUnit());
        }
    }

    private static String parameters(BenchmarkParams parameters) {
        return parameters.getParamsKeys().stream()
                .map(key -> " " + parameters.getParam(key))
                .collect(Collectors.joining());
    }

    /// Four digits say all that a measurement knows.
    private static String number(double value) {
        String format = value >= 1000 ? "%,.0f" : value >= 10 ? "%.1f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }

    private static void print(String benchmark, Statistics values, String unit) {
        String quartiles = number(values.getPercentile(25)) + " – " + number(values.getPercentile(75));
        print(benchmark, number(values.getPercentile(50)), quartiles, unit);
    }

    private static void print(String benchmark, String median, String quartiles, String unit) {
        System.out.println(String.format(Locale.ROOT, "%-46s %12s %26s  %s", benchmark, median, quartiles, unit));
    }
}
