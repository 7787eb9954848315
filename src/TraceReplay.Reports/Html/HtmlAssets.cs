using System.Text;

namespace TraceReplay.Reports;

/// <summary>The parts of the page, which are embedded in the assembly.</summary>
internal static class HtmlAssets
{
    // In the order in which they build on one another.
    private static readonly string[] Scripts =
    [
        "data", "dom", "colors", "marks", "hover", "zoom", "chart", "tables", "failures", "loops", "watermarks", "rates", "priorities", "lanes", "series", "head", "page",
    ];

    /// <summary>The page around them, with <c>@@name@@</c> where they go.</summary>
    public static string Template => Read("page.html");

    /// <summary>uPlot's style and the page's own.</summary>
    public static string Style => $"{Read("uPlot.min.css")}\n{Read("style.css")}";

    /// <summary>uPlot and the page's own scripts in one scope.</summary>
    public static string Script => $"{Read("uPlot.iife.min.js")}\n(() => {{\n\"use strict\";\n{string.Join('\n', Scripts.Select(s => Read($"{s}.js")))}}})();\n";

    private static string Read(string name)
    {
        using Stream stream = typeof(HtmlAssets).Assembly.GetManifestResourceStream($"html/{name}") ?? throw new InvalidOperationException($"{name} is not embedded");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
