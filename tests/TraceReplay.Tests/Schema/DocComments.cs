using System.Reflection;
using System.Text.Json;
using System.Xml.Linq;

namespace TraceReplay.Tests;

/// <summary>What the doc comments of an assembly say of its types and their properties: the words of the schema.</summary>
internal sealed class DocComments
{
    private readonly Dictionary<string, XElement> _members;

    private DocComments(IEnumerable<XElement> members) => _members = members.ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>Those of the assemblies that lie beside the tests.</summary>
    public static DocComments Of(params IEnumerable<string> assemblies) => new(assemblies
        .SelectMany(a => XDocument.Load(Path.Combine(AppContext.BaseDirectory, a + ".xml")).Descendants("member")));

    /// <summary>The summary of a type; null without one.</summary>
    public string? this[Type type] => Text(_members.GetValueOrDefault($"T:{type.FullName}")?.Element("summary"));

    /// <summary>The summary of a property, or what its record says of the parameter that it is; null without either.</summary>
    public string? this[PropertyInfo property]
    {
        get
        {
            XElement? own = _members.GetValueOrDefault($"P:{property.DeclaringType!.FullName}.{property.Name}")?.Element("summary");
            XElement? record = _members.GetValueOrDefault($"T:{property.DeclaringType.FullName}");
            return Text(own ?? record?.Elements("param").FirstOrDefault(p => p.Attribute("name")!.Value == property.Name));
        }
    }

    private static string? Text(XElement? comment) => comment is null
        ? null
        : string.Join(' ', string.Concat(comment.Nodes().Select(Text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Names of members stand as the keys that they are in JSON.
    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => $"`{JsonNamingPolicy.SnakeCaseLower.ConvertName(see.Attribute("cref")!.Value.Split('.')[^1])}`",
        XElement element => $"`{element.Value}`",
        _ => string.Empty,
    };
}
