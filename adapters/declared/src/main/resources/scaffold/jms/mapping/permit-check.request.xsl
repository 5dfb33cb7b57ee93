<?xml version="1.0" encoding="UTF-8"?>
<!-- 标准 → 部门 · the standard's data to the department's message -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:s="urn:yibiao:standard:v1" xmlns="urn:@code@:permit"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:output method="xml" omit-xml-declaration="yes"/>

  <!-- 数据项按名取值 · a datum by its name -->
  <xsl:key name="datum" match="s:dataRequest/s:item" use="s:name"/>

  <!-- 性别：标准代码 → 部门代码 · sex: the standard's codes to the department's -->
  <xsl:variable name="sex" select="map{'0': 'U', '1': 'M', '2': 'F', '9': 'U'}"/>

  <xsl:template match="/s:stepRequest">
    <PermitCheck>
      <lsh>{translate(s:envelope/s:messageId, '-', '')}</lsh>
      <qymc>{key('datum', 'companyName')/s:value}</qymc>
      <tyshxydm>{key('datum', 'creditCode')/s:value}</tyshxydm>
      <xkzh>{key('datum', 'permitNumber')/s:value}</xkzh>
      <xsl:for-each select="key('datum', 'legalRepresentative')">
        <fddbr>{s:value}</fddbr>
      </xsl:for-each>
      <xsl:for-each select="key('datum', 'sex')">
        <xb>{$sex(string(s:value))}</xb>
      </xsl:for-each>
    </PermitCheck>
  </xsl:template>

</xsl:stylesheet>
