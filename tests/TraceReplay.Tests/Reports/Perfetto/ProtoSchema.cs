using System.Globalization;
using System.Text.RegularExpressions;

namespace TraceReplay.Tests;

/// <summary>The messages of a .proto file, as far as the excerpt of Perfetto's needs it: message, enum, oneof, and fields.</summary>
internal sealed partial class ProtoSchema
{
    private readonly Dictionary<(string Message, int Number), ProtoField> _fields = [];
    private readonly HashSet<string> _messages = new(StringComparer.Ordinal);

    /// <summary>The excerpt of Perfetto's trace format.</summary>
    public static ProtoSchema Perfetto { get; } =
        new(File.ReadAllText(Path.Combine(TestPaths.Root, "tests", "TraceReplay.Tests", "Fixtures", "Perfetto", "perfetto_excerpt.proto")));

    private ProtoSchema(string text)
    {
        var scopes = new Stack<string>();
        foreach (string line in text.Split('\n').Select(l => l.Trim()))
        {
            if (Scope().Match(line) is { Success: true } scope)
            {
                bool isMessage = scope.Groups["kind"].Value == "message";
                scopes.Push(isMessage ? scope.Groups["name"].Value : scopes.Peek());
                _ = isMessage && _messages.Add(scope.Groups["name"].Value);
            }
            else if (line == "}")
            {
                scopes.Pop();
            }
            else if (Field().Match(line) is { Success: true } field)
            {
                int number = int.Parse(field.Groups["number"].Value, CultureInfo.InvariantCulture);
                _fields[(scopes.Peek(), number)] = new ProtoField(field.Groups["name"].Value, field.Groups["type"].Value, field.Groups["label"].Value == "repeated");
            }
        }
    }

    /// <summary>The field of a number; a test that meets one the schema does not have fails.</summary>
    public ProtoField this[string message, int number] =>
        _fields.TryGetValue((message, number), out ProtoField? field) ? field : throw new AssertionException($"{message} has no field {number}");

    /// <summary>Whether a type is a message.</summary>
    public bool IsMessage(string type) => _messages.Contains(type);

    [GeneratedRegex(@"^(?<kind>message|enum|oneof) (?<name>\w+) \{$", RegexOptions.ExplicitCapture)]
    private static partial Regex Scope();

    [GeneratedRegex(@"^((?<label>optional|repeated) )?(?<type>\w+) (?<name>\w+) = (?<number>\d+);$", RegexOptions.ExplicitCapture)]
    private static partial Regex Field();
}
