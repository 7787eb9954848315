using System.Xml;

namespace TraceReplay.Reports;

/// <summary>Which characters an XML text can hold: a task can name itself with others.</summary>
internal static class XmlCharacters
{
    /// <summary>The text, of the same length, with a question mark for each character that XML 1.0 has no way to write.</summary>
    public static string Valid(string text) => string.Create(text.Length, text, static (valid, from) =>
    {
        for (int i = 0; i < valid.Length; i++)
        {
            bool isPair = i + 1 < from.Length && char.IsSurrogatePair(from[i], from[i + 1]);
            if (isPair)
            {
                (valid[i], valid[i + 1]) = (from[i], from[i + 1]);
                i++;
                continue;
            }

            valid[i] = XmlConvert.IsXmlChar(from[i]) ? from[i] : '?';
        }
    });
}
