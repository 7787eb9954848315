using System.Buffers.Binary;
using System.Text;

namespace TraceReplay.Tests;

/// <summary>A message read by its schema: a field it does not have, a wrong wire type, or a second value of a single field fails the test.</summary>
internal sealed class ProtoMessage
{
    private const int VarintType = 0;
    private const int Fixed64Type = 1;
    private const int LengthType = 2;

    private readonly List<(string Name, object Value)> _fields = [];

    public static ProtoMessage Read(ProtoSchema schema, string type, ReadOnlySpan<byte> bytes)
    {
        var message = new ProtoMessage();
        while (!bytes.IsEmpty)
        {
            ulong tag = Varint(ref bytes);
            ProtoField field = schema[type, (int)(tag >> 3)];
            Assert.That(field.IsRepeated || !message.Has(field.Name), $"{type}.{field.Name} stands twice");
            if (field.Type == "double")
            {
                Assert.That((int)(tag & 7), Is.EqualTo(Fixed64Type), $"{type}.{field.Name}");
                message._fields.Add((field.Name, BinaryPrimitives.ReadDoubleLittleEndian(Take(ref bytes, sizeof(double)))));
                continue;
            }

            bool hasLength = schema.IsMessage(field.Type) || field.Type == "string";
            Assert.That((int)(tag & 7), Is.EqualTo(hasLength ? LengthType : VarintType), $"{type}.{field.Name}");
            ulong value = Varint(ref bytes);
            message._fields.Add((field.Name, hasLength ? Content(schema, field.Type, Take(ref bytes, (int)value)) : (long)value));
        }

        return message;
    }

    public bool Has(string name) => _fields.Exists(f => f.Name == name);

    public long Number(string name) => (long)_fields.Single(f => f.Name == name).Value;

    public double Double(string name) => (double)_fields.Single(f => f.Name == name).Value;

    public string Text(string name) => (string)_fields.Single(f => f.Name == name).Value;

    public ProtoMessage Message(string name) => Messages(name).Single();

    public IEnumerable<ProtoMessage> Messages(string name) => _fields.Where(f => f.Name == name).Select(f => (ProtoMessage)f.Value);

    /// <summary>The value of the argument of a name.</summary>
    public object Arg(string name) => Messages("debug_annotations").Single(a => a.Text("name") == name)._fields.Single(f => f.Name != "name").Value;

    private static object Content(ProtoSchema schema, string type, ReadOnlySpan<byte> bytes) =>
        type == "string" ? Encoding.UTF8.GetString(bytes) : Read(schema, type, bytes);

    private static ulong Varint(ref ReadOnlySpan<byte> bytes)
    {
        ulong value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte part = Take(ref bytes, 1)[0];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> bytes, int length)
    {
        ReadOnlySpan<byte> taken = bytes[..length];
        bytes = bytes[length..];
        return taken;
    }
}
