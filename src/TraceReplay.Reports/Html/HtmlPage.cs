using System.Security.Cryptography;
using System.Text;

namespace TraceReplay.Reports;

/// <summary>Puts the page together from its template, the style sheets, the scripts and the data.</summary>
internal static class HtmlPage
{
    /// <summary>The page with its data.</summary>
    /// <param name="data">JSON in which no &lt; stands.</param>
    public static string With(string data)
    {
        string style = HtmlAssets.Style;
        string script = HtmlAssets.Script;

        // What the page runs is named by its hash, so that nothing else in it can run, wherever it came from.
        var page = new StringBuilder();
        foreach (string part in HtmlAssets.Template.Split("@@"))
        {
            page.Append(part switch
            {
                "policy" => $"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; base-uri 'none'; form-action 'none'",
                "style" => style,
                "script" => script,
                "data" => data,
                _ => part,
            });
        }

        return page.ToString();
    }

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
